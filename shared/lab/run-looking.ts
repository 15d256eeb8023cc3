/**
 * The jobs that only look: exam, guesses, insides, and writing. The model stays as it is.
 */
import { randomFrom, seedState } from '../measures/random.ts'
import { parameterTable } from '../model/config.ts'
import { sample } from '../model/sample.ts'
import { BOUNDARY, type TokenId } from '../packs/pack.ts'
import type { Desk } from './desk.ts'
import { examine, examineEach } from './exam.ts'
import type { LabJob, LabResult, WordShare } from './jobs.ts'
import { LabError } from './lab.ts'

type Job<K extends LabJob['kind']> = Extract<LabJob, { kind: K }>
type Result<K extends LabResult['kind']> = Extract<LabResult, { kind: K }>

const TOP_WORDS = 8

export async function runEvaluate(job: Job<'evaluate'>, desk: Desk): Promise<Result<'evaluate'>> {
  const engine = await desk.open(desk.take(job.from))
  const questions = job.on === 'held-out' ? desk.pack.heldOut : job.on
  if (questions.length === 0) throw new LabError('bad-job', 'an exam without sentences')
  const exam = await examine(engine, questions)
  const each = job.each ? { each: await examineEach(engine, questions) } : {}
  return { jobId: job.id, kind: 'evaluate', exam: { ...exam, ...each } }
}

export async function runPredict(job: Job<'predict'>, desk: Desk): Promise<Result<'predict'>> {
  const engine = await desk.open(desk.take(job.from))
  const found = await engine.predict(job.contexts.map((words) => [BOUNDARY, ...words]))
  return { jobId: job.id, kind: 'predict', distributions: found.map((logProbs) => Array.from(logProbs, Math.exp)) }
}

/** The likeliest words of log-probabilities [V], best first. */
export function topWords(logProbs: Float32Array, count = TOP_WORDS): WordShare[] {
  return Array.from(logProbs, (logProb, word) => ({ word, p: Math.exp(logProb) }))
    .sort((a, b) => b.p - a.p)
    .slice(0, count)
}

export async function runInspect(job: Job<'inspect'>, desk: Desk): Promise<Result<'inspect'>> {
  const checkpoint = desk.take(job.from)
  const engine = await desk.open(checkpoint)
  const { tokens, attention, hidden, lens } = await engine.inspect([BOUNDARY, ...job.context])
  const { layers: L, heads: nh, width: C, vocab: V } = checkpoint.config
  const t = tokens.length
  const range = (count: number) => [...Array(count).keys()]
  const lastRow = (layer: number, head: number) => ((layer * nh + head) * t + t - 1) * t
  const table = parameterTable(checkpoint.config).find(({ name }) => name === 'embed.token')
  const row = (table?.offset ?? 0) + tokens[t - 1] * C
  return {
    jobId: job.id,
    kind: 'inspect',
    view: {
      tokens,
      attention: range(L).map((layer) =>
        range(nh).map((head) => [...attention.subarray(lastRow(layer, head), lastRow(layer, head) + t)]),
      ),
      lens: range(L + 1).map((stage) => topWords(lens.subarray(stage * V, (stage + 1) * V))),
      norms: range(L + 1).map((stage) => {
        const end = (stage + 1) * t * C
        return Math.hypot(...hidden.subarray(end - C, end))
      }),
      embedding: [...checkpoint.weights.subarray(row, row + C)],
    },
  }
}

/** Writes `count` sentences side by side; each has dice of its own, so one does not depend on how many there are. */
export async function runGenerate(job: Job<'generate'>, desk: Desk): Promise<Result<'generate'>> {
  const engine = await desk.open(desk.take(job.from))
  const longest = Math.min(job.longest, engine.config.context - 1)
  const written = Array.from({ length: job.count }, (_, i) => ({
    dice: randomFrom(seedState(job.seed) + i),
    words: [...job.prompt] as TokenId[],
    open: job.prompt.length < longest,
  }))
  for (let open = written; (open = open.filter((sentence) => sentence.open)).length > 0;) {
    const guesses = await engine.predict(open.map(({ words }) => [BOUNDARY, ...words]))
    for (const [i, sentence] of open.entries()) {
      const word = sample(guesses[i], job.temperature, sentence.dice.unit())
      if (word !== BOUNDARY) sentence.words.push(word)
      sentence.open = word !== BOUNDARY && sentence.words.length < longest
    }
    await desk.breathe()
  }
  return { jobId: job.id, kind: 'generate', sentences: written.map(({ words }) => words.slice(job.prompt.length)) }
}
