/**
 * Training from votes: of two sentences one was preferred, and a copy of a checkpoint is moved towards the like of it. Beside the
 * pairs it reads ordinary sentences, its anchor, which know nothing of the votes and keep the language. At each mark it is
 * examined and writes, so that it is told what else has moved.
 *
 * Without a leash (`beta` 0) and with a likelihood it is plain training on the winners. A run that comes to no number, reads
 * worse than blind guessing or writes the same again and again has collapsed: it ends there, and what it leaves is its start.
 */
import { z } from 'zod'
import type { Checkpoint, Engine } from '../../engine/engine.ts'
import { entryAt } from '../../measures/entries.ts'
import { mean, sum } from '../../measures/mean.ts'
import { batchOf, corpusSentences, drawer, type Words } from '../batches.ts'
import { inBits, inShares, ofExams, same } from '../compare.ts'
import { examIn, examine, practiceOf } from '../exam.ts'
import { jobKind } from '../job-kind.ts'
import { checkMarks } from '../marks.ts'
import { LabError } from '../lab-error.ts'
import { marginOf, pairLoss, pairWeights, type PairNats } from '../preference.ts'
import {
  bits,
  corpus,
  exam,
  id,
  questions,
  rows,
  rule,
  sampling,
  share,
  steps,
  words,
  type Exam,
  type LossPoint,
  type Of,
} from '../shapes.ts'
import type { Tools } from '../tools.ts'
import { fitsIn, judgedBy, worldSaid, write, writing } from './generate.ts'

const pair = z.object({ better: words.min(1), worse: words.min(1) })
const job = z.object({
  kind: z.literal('prefer'),
  id,
  from: id,
  /** Where its weights are left, if anybody will need them. */
  to: id.exactOptional(),
  pairs: z.array(pair).min(1).max(2000),
  /** Pairs that it does not train on: how many of them does it rank right? */
  proof: z.array(pair).max(500),
  /** Of the pairs; `rows` are pairs a step. */
  sampling,
  beta: z.number().min(0),
  likelihood: z.number().min(0),
  /** Ordinary sentences, so many a step, whose mean loss a token counts so much. */
  anchor: z.object({ corpus, rows, weight: z.number().min(0) }),
  rule,
  /** Steps after which it is examined and writes, ascending; 0 is before the first. It is trained up to the last. */
  marks: z.array(steps).min(1).max(50),
  /** The general exam; the room's practice paper where it is held out. */
  on: z.union([z.literal('held-out'), questions]),
  writes: writing,
})
const mark = z.object({
  step: steps,
  /** Mean loss of the pairs since the mark before, bits: 1 is a coin. null: there was no step. */
  pairBits: bits.nullable(),
  /** Share of the proof pairs that it ranks as was voted, ties half; null: there are none. */
  right: share.nullable(),
  /** How far it has moved: by how many bits a sentence of its own surprises the start more than itself. */
  drift: z.number(),
  exam,
  written: z.array(words),
  /** What the world says of each of them; null: nobody knows its grammar. */
  says: z.array(worldSaid).nullable(),
})
const report = z.object({
  jobId: id,
  kind: z.literal('prefer'),
  to: id.exactOptional(),
  ended: z.enum(['done', 'collapsed']),
  marks: z.array(mark).min(1),
})

export type PreferJob = Of<typeof job>
export type PreferReport = Of<typeof report>
export type PreferMark = Of<typeof mark>
export type Pair = Of<typeof pair>

const ROWS_AT_ONCE = 64
/** What writes fewer different sentences than this share of all has collapsed. */
const LEAST_DISTINCT = 0.25

async function run(job: PreferJob, tools: Tools): Promise<PreferReport> {
  const { marks, to } = job
  checkMarks(marks)
  const start: Checkpoint = { ...tools.take(job.from), step: 0, moments: null }
  const engine = await tools.open(start)
  const learn = await learner(job, engine, tools)
  const proofStart = await natsOf(engine, job.proof)
  const found: PreferMark[] = []
  let ended: PreferReport['ended'] = 'done'
  for (const step of marks) {
    const pairBits = await learn(step)
    const exam = pairBits === 'no-number' ? null : await examine(engine, examIn(job.on, tools.pack))
    if (pairBits === 'no-number' || exam === null || !Number.isFinite(exam.bits)) {
      ended = 'collapsed'
      break
    }
    const written = await write(engine, job.writes, tools)
    const right = rankedRight(await natsOf(engine, job.proof), proofStart)
    const drift = await driftOf(engine, start, written)
    found.push({ step, pairBits, right, drift, exam, written, says: judgedBy(tools.pack, written) })
    if (hasCollapsed(exam, written, engine)) {
      ended = 'collapsed'
      break
    }
  }
  if (found.length === 0) throw new LabError('bad-job', 'it came to no number')
  const told = { jobId: job.id, kind: 'prefer', ended, marks: found } as const
  if (to === undefined) return told
  tools.put(to, ended === 'done' ? await engine.save() : start)
  return { ...told, to }
}

/** Trains up to the step that it is given; tells the mean loss of the pairs on the way there, bits. */
async function learner(job: PreferJob, engine: Engine, tools: Tools) {
  const { pairs, anchor, rule, marks } = job
  const drawPairs = drawer([...pairs.keys()], job.sampling)
  const drawAnchor = drawer(corpusSentences(tools.pack, anchor.corpus), { ...job.sampling, rows: anchor.rows })
  const start = await natsOf(engine, pairs)
  const all = marks.at(-1) ?? 0
  let step = 0
  return async (until: number): Promise<number | null | 'no-number'> => {
    const heard: number[] = []
    for (; step < until; step++) {
      const drawn = drawPairs(step)
      const shown = drawn.map((at) => entryAt(pairs, at))
      const fixed = drawn.map((at) => entryAt(start, at))
      const now = await natsOf(engine, shown)
      const bits = mean(now.map((nats, i) => pairLoss(marginOf(nats, entryAt(fixed, i), job.beta)))) / Math.LN2
      if (!Number.isFinite(bits)) return 'no-number'
      const ordinary = anchor.weight > 0 ? drawAnchor(step) : []
      const each = anchor.weight / Math.max(1, tokensOf(ordinary))
      const weights = [
        ...pairWeights(now, fixed, job, tokensOf(shown.map(({ better }) => better))),
        ...ordinary.map(() => each),
      ]
      const batch = batchOf(engine.config, [...sentencesOf(shown), ...ordinary])
      await engine.train([{ ...batch, weights: Float32Array.from(weights) }], rule)
      heard.push(bits)
      const point: LossPoint = { step, bits, rate: rule.rate }
      tools.report({ done: step + 1, all, points: [point] })
      await tools.breathe()
    }
    return heard.length === 0 ? null : mean(heard)
  }
}

/** Words that are asked for, with the ends. */
function tokensOf(sentences: readonly Words[]): number {
  return sum(sentences.map(({ length }) => length + 1))
}

function sentencesOf(pairs: readonly Pair[]): Words[] {
  return pairs.flatMap(({ better, worse }) => [better, worse])
}

async function natsOf(engine: Engine, pairs: readonly Pair[]): Promise<PairNats[]> {
  const nats = await sentenceNats(engine, sentencesOf(pairs))
  return pairs.map((_, i) => ({ better: entryAt(nats, 2 * i), worse: entryAt(nats, 2 * i + 1) }))
}

/** Surprise of the engine's model at each whole sentence, nats. */
async function sentenceNats(engine: Engine, sentences: readonly Words[]): Promise<number[]> {
  const T = engine.config.context
  const found: number[] = []
  for (let from = 0; from < sentences.length; from += ROWS_AT_ONCE) {
    const losses = await engine.evaluate(batchOf(engine.config, sentences.slice(from, from + ROWS_AT_ONCE)))
    for (let at = 0; at < losses.length; at += T) found.push(sum([...losses.subarray(at, at + T)]))
  }
  return found
}

function rankedRight(now: readonly PairNats[], start: readonly PairNats[]): number | null {
  if (now.length === 0) return null
  const margins = now.map((nats, i) => marginOf(nats, entryAt(start, i), 1))
  return mean(margins.map((margin) => (margin > 0 ? 1 : margin === 0 ? 0.5 : 0)))
}

/** Mean over what it wrote: an estimate of the divergence KL(now || start). The model and its optimizer stay as they are. */
async function driftOf(engine: Engine, start: Checkpoint, written: readonly Words[]): Promise<number> {
  const mine = await sentenceNats(engine, written)
  const now = await engine.save()
  await engine.load(start)
  const before = await sentenceNats(engine, written)
  await engine.load(now)
  return mean(before.map((nats, i) => nats - entryAt(mine, i))) / Math.LN2
}

function hasCollapsed({ bits }: Exam, written: readonly Words[], { config }: Engine): boolean {
  const distinct = new Set(written.map((tokens) => tokens.join())).size
  return bits > Math.log2(config.vocab) + 1 || distinct < LEAST_DISTINCT * written.length
}

export const prefer = jobKind(job, report, {
  trains: true,
  run,
  answers: (job, told, pack) =>
    told.to === job.to &&
    told.marks.every(({ step }, i) => step === job.marks[i]) &&
    (told.ended === 'collapsed' || told.marks.length === job.marks.length) &&
    told.marks.every(
      ({ written, says, right, exam }) =>
        exam.tokens > 0 &&
        written.length === job.writes.count &&
        written.every((words) => fitsIn(words, job.writes) && words.every((word) => pack.words[word] !== undefined)) &&
        (says === null || says.length === written.length) &&
        (right === null) === (job.proof.length === 0),
    ),
  differences: (a, b) => [
    same('end', a.ended, b.ended),
    ...a.marks.flatMap(({ step, exam, pairBits, right, drift, written }, i) => {
      const other = b.marks[i]
      return [
        ...ofExams(`exam after ${step}`, exam, other?.exam),
        inBits(`pairs up to ${step}`, pairBits ?? 0, other === undefined ? Number.NaN : (other.pairBits ?? 0)),
        inShares(`ranked right after ${step}`, [right ?? 0], [other?.right ?? 0]),
        inBits(`drift after ${step}`, drift, other?.drift),
        same(`sentences after ${step}`, JSON.stringify(written), JSON.stringify(other?.written)),
      ]
    }),
  ],
  withPapers: ({ on }, papers) => ({ on: on === 'held-out' ? practiceOf(papers) : on }),
})
