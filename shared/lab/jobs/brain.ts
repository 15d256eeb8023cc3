/**
 * A brain of its own: fresh weights of any shape, or a copy of a checkpoint; so many steps on sentences that the job names,
 * exams on the way. What a
 * stop compares (with and without, little and much, one cut of the words and another) it asks for one brain after the
 * other, so that other rooms get their turn in between, and each answer is news.
 *
 * Its words may be other than the pack's, as many as its shape says: then all sentences come with the job.
 */
import { z } from 'zod'
import { checkConfig } from '../../engine/check.ts'
import type { Engine } from '../../engine/engine.ts'
import { parameterCount } from '../../model/config.ts'
import { initialWeights } from '../../model/init.ts'
import { guess, guessAtBlank, isWhole, ofGuesses, type Guess } from '../at-blank.ts'
import { corpusSentences, drawer } from '../batches.ts'
import { inBits, ofExams, same } from '../compare.ts'
import type { Tools } from '../tools.ts'
import { trainer } from '../trainer.ts'
import { examIn, examine, practiceOf } from '../exam.ts'
import { jobKind } from '../job-kind.ts'
import { checkMarks } from '../marks.ts'
import { LabError } from '../lab-error.ts'
import {
  bits,
  card,
  corpus,
  count,
  exam,
  id,
  modelConfigSchema,
  questions,
  rule,
  sampling,
  seed,
  steps,
  words,
  type LossPoint,
  type Of,
} from '../shapes.ts'
import { fitsIn, write, writing } from './generate.ts'

const job = z.object({
  kind: z.literal('brain'),
  id,
  /** Of its weights; a checkpoint that it begins with has this shape. */
  config: modelConfigSchema,
  seed,
  /** What it begins with, without the moments of its optimizer; fresh weights unless given. */
  from: id.exactOptional(),
  corpus,
  sampling,
  rule,
  /** Steps after which it is examined, ascending; 0 is before the first. It is trained up to the last. */
  marks: z.array(steps).min(1).max(200),
  /** What it is examined on at each mark; the room's practice paper where it is held out. */
  exams: z.array(z.union([z.literal('held-out'), questions])).max(8),
  /** Cards on whose blanks it is looked at, at each mark. */
  looks: z.array(card).max(20).exactOptional(),
  /** What it writes once it is trained. */
  writes: z.array(writing).max(20).exactOptional(),
  /** Where its weights are left, if anybody will need them. */
  to: id.exactOptional(),
})
const mark = z.object({
  step: count,
  /** Mean loss of the batches since the mark before, each before its update, bits a token; null: there was none. */
  trainBits: bits.nullable(),
  /** In the order of the job's exams. */
  exams: z.array(exam),
  /** In the order of the job's looks; those of a job without any are none. */
  looks: z.array(guess).exactOptional(),
})
const report = z.object({
  jobId: id,
  kind: z.literal('brain'),
  to: id.exactOptional(),
  marks: z.array(mark),
  /** [writing][sentence], without the prompt. */
  written: z.array(z.array(words)),
})

export type BrainJob = Of<typeof job>
export type BrainMark = Of<typeof mark>

async function run(job: BrainJob, tools: Tools): Promise<Of<typeof report>> {
  const { config, marks } = job
  checkConfig(config)
  checkMarks(marks)
  const weights = job.from === undefined ? initialWeights(config, job.seed) : tools.take(job.from).weights
  if (weights.length !== parameterCount(config)) throw new LabError('bad-job', 'a copy of another shape')
  const engine = await tools.open({ config, step: 0, weights, moments: null })
  const exams = job.exams.map((on) => examIn(on, tools.pack))
  const learn = learner(job, engine, tools)
  const found: BrainMark[] = []
  for (const step of marks) {
    const trainBits = await learn(step)
    const marked: Of<typeof exam>[] = []
    for (const on of exams) marked.push(await examine(engine, on))
    if (!marked.every(({ bits }) => Number.isFinite(bits))) throw new LabError('bad-job', 'it came to no number')
    found.push({ step, trainBits, exams: marked, ...(await looked(job, engine)) })
  }
  const written: number[][][] = []
  for (const wanted of job.writes ?? []) written.push(await write(engine, wanted, tools))
  const told = { jobId: job.id, kind: 'brain', marks: found, written } as const
  if (job.to === undefined) return told
  tools.put(job.to, await engine.save())
  return { ...told, to: job.to }
}

/** Is far from every guess. */
const NO_GUESS: Guess = { top: [], truth: Number.NaN, bits: Number.NaN }

async function looked({ looks }: BrainJob, engine: Engine): Promise<Pick<BrainMark, 'looks'>> {
  if (looks === undefined) return {}
  const found: Guess[] = []
  for (const card of looks) found.push(await guessAtBlank(engine, card))
  return { looks: found }
}

/** Trains up to the step that it is given, and tells the mean loss on the way there. */
function learner({ corpus, sampling, rule, marks }: BrainJob, engine: Engine, tools: Tools) {
  const all = marks.at(-1) ?? 0
  let step = 0
  let nats = 0
  const train = trainer(engine, tools, {
    draw: drawer(corpusSentences(tools.pack, corpus), sampling),
    rule,
    heard: (first, losses) => {
      step = first + losses.length
      nats += losses.reduce((sum, loss) => sum + loss, 0)
      const points = Array.from(losses, (loss, i): LossPoint => ({
        step: first + i,
        bits: loss / Math.LN2,
        rate: rule.rate,
      }))
      tools.report({ done: step, all, points })
    },
  })
  return async (until: number): Promise<number | null> => {
    const from = step
    nats = 0
    await train(until)
    return step > from ? nats / Math.LN2 / (step - from) : null
  }
}

export const brain = jobKind(job, report, {
  trains: true,
  run,
  answers: ({ config, marks, exams, looks = [], writes = [], to }, told) =>
    told.to === to &&
    told.marks.length === marks.length &&
    told.marks.every(
      ({ step, exams: found, looks: seen = [] }, i) =>
        step === marks[i] &&
        found.length === exams.length &&
        found.every(({ keyBits, tokens }) => Number.isFinite(keyBits) && tokens > 0) &&
        seen.length === looks.length &&
        seen.every(isWhole),
    ) &&
    told.written.length === writes.length &&
    writes.every(
      (asked, i) =>
        told.written[i]?.length === asked.count &&
        told.written[i].every((words) => fitsIn(words, asked) && words.every((word) => word < config.vocab)),
    ),
  differences: (a, b) => [
    ...a.marks.flatMap(({ step, trainBits, exams, looks = [] }, i) => [
      ...(trainBits === null ? [] : [inBits(`loss up to ${step}`, trainBits, b.marks[i]?.trainBits ?? undefined)]),
      ...exams.flatMap((exam, at) => ofExams(`exam ${at} after ${step}`, exam, b.marks[i]?.exams[at])),
      ...looks.flatMap((seen, at) => ofGuesses(`at ${at} after ${step}`, seen, b.marks[i]?.looks?.[at] ?? NO_GUESS)),
    ]),
    same('sentences', JSON.stringify(a.written), JSON.stringify(b.written)),
  ],
  withPapers: ({ exams }, papers) => ({
    exams: exams.map((on) => (on === 'held-out' ? practiceOf(papers) : on)),
  }),
})
