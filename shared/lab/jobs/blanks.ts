/**
 * Two readers of blanks: a next-word model, which sees what stands left of a blank, and a copy of it that sees both sides. The
 * copy has the same weights and goes on from them, with two-sided attention: so many steps on sentences in each of which one
 * word, drawn by lot, is hidden and asked for. Then both are asked for the words of the cards.
 */
import { z } from 'zod'
import type { Engine } from '../../engine/engine.ts'
import { sum } from '../../measures/mean.ts'
import { randomFrom } from '../../measures/random.ts'
import { corpusSentences, drawer, type Words } from '../batches.ts'
import { blankBatch, lossesAt } from '../blank-batch.ts'
import { inBits, inShares, type Difference } from '../compare.ts'
import { jobKind } from '../job-kind.ts'
import { LabError } from '../lab-error.ts'
import { bits, card, corpus, id, rule, sampling, share, steps, words, type LossPoint, type Of } from '../shapes.ts'
import type { Tools } from '../tools.ts'
import { trainer } from '../trainer.ts'

const job = z.object({
  kind: z.literal('blanks'),
  id,
  /** The next-word model. */
  from: id,
  corpus,
  sampling,
  rule,
  steps: steps.min(1),
  /** `options`: words that might stand there, the true one among them. */
  cards: z
    .array(card.extend({ options: words.min(2).max(20) }))
    .min(1)
    .max(200),
})
/** `bits`: the surprise at the true word among all words. `shares`: of the options, those of all of them together being 1. */
const read = z.object({ bits, shares: z.array(share) })
const report = z.object({
  jobId: id,
  kind: z.literal('blanks'),
  /** By card: of the model that sees the left, and of the one that sees both sides. */
  left: z.array(read),
  both: z.array(read),
})

export type BlanksJob = Of<typeof job>
export type BlankRead = Of<typeof read>
type Asked = BlanksJob['cards'][number]

async function run(job: BlanksJob, tools: Tools): Promise<Of<typeof report>> {
  const base = tools.take(job.from)
  for (const { tokens, blank, options } of job.cards) {
    const asked = [...tokens, ...options]
    if (asked.some((word) => word >= base.config.vocab))
      throw new LabError('bad-job', 'a word that the brain does not have')
    if (!options.includes(tokens[blank] ?? -1)) throw new LabError('bad-job', 'the true word is no option')
  }
  const left = await readAll(await tools.open(base), job.cards)
  const config = { ...base.config, attention: 'two-sided' } as const
  const engine = await tools.open({ config, step: 0, weights: base.weights, moments: null })
  await train(job, engine, tools)
  return { jobId: job.id, kind: 'blanks', left, both: await readAll(engine, job.cards) }
}

async function train({ corpus, sampling, rule, steps }: BlanksJob, engine: Engine, tools: Tools): Promise<void> {
  await trainer(engine, tools, {
    draw: drawer(corpusSentences(tools.pack, corpus), sampling),
    rule,
    batch: (config, sentences, step) => blankBatch(config, hidden(sentences, sampling.seed, step)),
    heard: (first, losses) => {
      const points = Array.from(losses, (loss, i): LossPoint => ({
        step: first + i,
        bits: loss / Math.LN2,
        rate: rule.rate,
      }))
      tools.report({ done: first + losses.length, all: steps, points })
    },
  })(steps)
}

/** Keeps the blanks of one step apart from those of another run. */
const APART = 7919

/** One blank a sentence: a function of the seed and the step alone. */
function hidden(sentences: readonly Words[], seed: number, step: number) {
  const random = randomFrom(seed * APART + step)
  return sentences
    .filter((tokens) => tokens.length > 0)
    .map((tokens) => ({ tokens, blank: random.below(tokens.length) }))
}

async function readAll(engine: Engine, cards: readonly Asked[]): Promise<BlankRead[]> {
  const found: BlankRead[] = []
  for (const card of cards) found.push(await readAt(engine, card))
  return found
}

async function readAt(engine: Engine, { tokens, blank, options }: Asked): Promise<BlankRead> {
  const rows = options.map((word) => ({ tokens, blank, word }))
  const losses = lossesAt(engine.config, rows, await engine.evaluate(blankBatch(engine.config, rows)))
  if (!losses.every(Number.isFinite)) throw new LabError('bad-job', 'it came to no number')
  const least = Math.min(...losses)
  const weights = losses.map((loss) => Math.exp(least - loss))
  const all = sum(weights)
  const truth = losses[options.indexOf(tokens[blank] ?? -1)] ?? Number.NaN
  return { bits: truth / Math.LN2, shares: weights.map((weight) => weight / all) }
}

export const blanks = jobKind(job, report, {
  trains: true,
  run,
  answers: ({ cards }, { left, both }) =>
    [left, both].every(
      (reads) =>
        reads.length === cards.length && reads.every(({ shares }, i) => shares.length === cards[i]?.options.length),
    ),
  differences: (a, b) => [...ofReads('left', a.left, b.left), ...ofReads('both sides', a.both, b.both)],
})

function ofReads(what: string, a: readonly BlankRead[], b: readonly BlankRead[]): Difference[] {
  return a.flatMap(({ bits, shares }, i) => [
    inBits(`${what}, blank ${i}`, bits, b[i]?.bits),
    inShares(`${what}, blank ${i}`, shares, b[i]?.shares ?? []),
  ])
}
