/**
 * Brains of any shapes, each from several starts, trained beside each other and examined once they are trained. What a stop
 * compares by shape (wide or narrow, deep or shallow) it asks for in one job, so that all are examined on the same paper.
 *
 * Starts of one shape are forks of one engine: where it has threads they run side by side. Each brain comes to a stretch of
 * its steps at a time, and after each one it is told how well it reads the sentences that come next, before it has trained on
 * them: that is its loss curve.
 */
import { z } from 'zod'
import { checkConfig } from '../../engine/check.ts'
import type { Batch, Checkpoint, Engine } from '../../engine/engine.ts'
import { entryAt } from '../../measures/entries.ts'
import { mean, sum } from '../../measures/mean.ts'
import { initialWeights } from '../../model/init.ts'
import { batchOf, corpusSentences, drawer, type Words } from '../batches.ts'
import { inBits, ofExams } from '../compare.ts'
import { examBatches, examIn, examOf, practiceOf } from '../exam.ts'
import { jobKind } from '../job-kind.ts'
import { LabError } from '../lab-error.ts'
import {
  bits,
  corpus,
  exam,
  id,
  modelConfigSchema,
  questions,
  rows,
  rule,
  seed,
  size,
  steps,
  type Exam,
  type LossPoint,
  type Of,
  type Question,
} from '../shapes.ts'
import type { Tools } from '../tools.ts'

const brain = z.object({
  config: modelConfigSchema,
  corpus,
  rows,
  steps: steps.min(1),
  rule,
  /** One of each start: of its weights, and of the order in which it reads. */
  seeds: z.array(seed).min(1).max(20),
})
const job = z.object({
  kind: z.literal('population'),
  id,
  brains: z.array(brain).min(1).max(40),
  /** Points of each loss curve, the first before any step; fewer for a brain of fewer steps. */
  points: size.max(100),
  /** What all are examined on; the room's practice paper where it is held out. */
  on: z.union([z.literal('held-out'), questions]),
})
const report = z.object({
  jobId: id,
  kind: z.literal('population'),
  /** In the order of the job's. */
  brains: z.array(
    z.object({
      /** Mean over its starts, bits a token. Its points lie equally many steps apart, to one step. */
      curve: z.array(bits),
      /** By start. */
      exams: z.array(exam),
    }),
  ),
})

export type PopulationJob = Of<typeof job>
type Brain = PopulationJob['brains'][number]

/** So often it is told how far it has come, and at the end of each brain's curve. */
const HEARD_MS = 250

/** A start on its way. */
interface Start {
  readonly at: Checkpoint
  readonly draw: (step: number) => Words[]
}

async function run(job: PopulationJob, tools: Tools): Promise<Of<typeof report>> {
  const asked = examIn(job.on, tools.pack).map(({ tokens, key = [] }) => ({ tokens, key }))
  const all = sum(job.brains.map((one) => marksOf(one, job).length))
  const brains: Of<typeof report>['brains'][number][] = []
  let done = 0
  let points: LossPoint[] = []
  let heard = tools.clock()
  for (const one of job.brains) {
    const curve: number[] = []
    const last = done + marksOf(one, job).length
    const exams = await trained(one, job, asked, tools, async (bits) => {
      curve.push(bits)
      points.push({ step: done++, bits, rate: one.rule.rate })
      if (done === last || tools.clock() - heard >= HEARD_MS) {
        tools.report({ done, all, points })
        points = []
        heard = tools.clock()
      }
      await tools.breathe()
    })
    brains.push({ curve, exams })
  }
  return { jobId: job.id, kind: 'population', brains }
}

/** Steps before which each point of a brain's curve is taken. */
export function marksOf({ steps }: Pick<Brain, 'steps'>, { points }: Pick<PopulationJob, 'points'>): number[] {
  const count = Math.min(points, steps)
  return Array.from({ length: count }, (_, k) => Math.round((k * steps) / count))
}

async function trained(
  brain: Brain,
  job: PopulationJob,
  asked: readonly Question[],
  tools: Tools,
  tell: (point: number) => Promise<void>,
): Promise<readonly Exam[]> {
  const { config, seeds, steps, rows } = brain
  checkConfig(config)
  const read = corpusSentences(tools.pack, brain.corpus)
  let starts = seeds.map((seed): Start => ({
    at: { config, step: 0, weights: initialWeights(config, seed), moments: null },
    draw: drawer(read, { seed, rows }),
  }))
  const engine = await tools.open(entryAt(starts, 0).at)
  const exam = examBatches(config, asked)
  const exams: Exam[] = []
  const marks = marksOf(brain, job)
  for (const [k, from] of marks.entries()) {
    const losses: number[] = []
    for (const { at, draw } of starts) losses.push(await lossOf(engine, at, batchOf(config, draw(from))))
    await tell(mean(losses))
    const to = marks[k + 1] ?? steps
    const ends = await engine.trainForks(
      starts.map(({ at, draw }) => ({
        from: at,
        batches: Array.from({ length: to - from }, (_, i) => batchOf(config, draw(from + i))),
        rule: brain.rule,
      })),
      {
        exam: to === steps ? exam : [],
        onEnd: async (start, found) => {
          if (to === steps) exams[start] = examOf(config, asked, found)
        },
      },
    )
    starts = starts.map((start, i) => ({ ...start, at: entryAt(ends, i) }))
  }
  if (!exams.every((each) => Number.isFinite(each.bits))) throw new LabError('bad-job', 'it came to no number')
  return exams
}

/** Of these sentences, bits a token. */
async function lossOf(engine: Engine, at: Checkpoint, batch: Batch): Promise<number> {
  await engine.load(at)
  const found = await engine.evaluate(batch)
  const tokens = batch.targets.filter((target) => target !== -1).length
  const loss = sum([...found]) / tokens / Math.LN2
  if (!Number.isFinite(loss)) throw new LabError('bad-job', 'it came to no number')
  return loss
}

export const population = jobKind(job, report, {
  trains: true,
  run,
  answers: (job, told) =>
    told.brains.length === job.brains.length &&
    told.brains.every(({ curve, exams }, i) => {
      const { seeds, steps } = entryAt(job.brains, i)
      return curve.length === marksOf({ steps }, job).length && exams.length === seeds.length
    }),
  differences: (a, b) =>
    a.brains.flatMap(({ curve, exams }, at) => [
      ...curve.map((point, k) => inBits(`brain ${at}, point ${k}`, point, b.brains[at]?.curve[k])),
      ...exams.flatMap((each, start) => ofExams(`brain ${at}, start ${start}`, each, b.brains[at]?.exams[start])),
    ]),
  withPapers: ({ on }, papers) => ({ on: on === 'held-out' ? practiceOf(papers) : on }),
})
