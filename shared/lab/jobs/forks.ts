/**
 * Team credit: what each team's sentences were worth. The same model is trained with and without them, for every seed.
 *
 * The control fork reads the pool. A team's fork reads the pool and the team's sentences, each as often as any other,
 * in as many steps. All start from one checkpoint with fresh optimizer moments, so that the sentences are the only
 * difference. A plain before/after by turn order would pay whoever comes early.
 */
import { z } from 'zod'
import type { Batch, Checkpoint } from '../../engine/engine.ts'
import { batchOf, corpusSentences, drawer, type Words } from '../batches.ts'
import { ofExams } from '../compare.ts'
import type { Tools } from '../tools.ts'
import { examBatches, examOf, practiceOf } from '../exam.ts'
import { ENTRY, HOLDER, jobKind } from '../job-kind.ts'
import { LabError } from '../lab-error.ts'
import { exam, id, questions, rows, rule, seed, sentences, slice, steps, type Exam, type Of } from '../shapes.ts'

const job = z.object({
  kind: z.literal('forks'),
  id,
  from: id,
  pool: slice,
  forks: z.array(z.object({ id, extra: sentences })).max(100),
  seeds: z.array(seed).min(1).max(100),
  rows,
  steps,
  rule,
  /** What the forks are examined on; the held-out sentences unless given. */
  on: questions.exactOptional(),
})
const report = z.object({
  jobId: id,
  kind: z.literal('forks'),
  /** Exam of each fork, [fork][seed], control first under the id 'control'. */
  forks: z.array(z.object({ id, exams: z.array(exam) })),
})

type ForksJob = Of<typeof job>

/** No loss of a sane run is above this many times blind guessing (log2 V). */
const WORST_LOSS = 4

/** All seeds of all forks are one population, so that an engine may train many of them at once. */
async function run(job: ForksJob, tools: Tools): Promise<Of<typeof report>> {
  const from: Checkpoint = { ...tools.take(job.from), step: 0, moments: null }
  const { config } = from
  const engine = await tools.open(from)
  const pool = corpusSentences(tools.pack, { pool: job.pool, extra: [] })
  const forks = [{ id: 'control', extra: [] as readonly Words[] }, ...job.forks]
  const population = job.seeds.flatMap((seed) =>
    forks.map(({ extra }) => ({ from, batches: forkBatches(job, seed, config, [...pool, ...extra]), rule: job.rule })),
  )
  const exams = new Map<number, Exam>()
  // Forks are compared with each other: how near each is to the floor is no question.
  const questions = (job.on ?? tools.pack.heldOut).map(({ tokens, key = [] }) => ({ tokens, key }))
  const tell = async () => {
    tools.report({ done: exams.size, all: population.length, points: [] })
    await tools.breathe()
  }
  await engine.trainForks(population, {
    exam: examBatches(config, questions),
    onEnd: async (index, losses) => {
      exams.set(index, soundExam(examOf(config, questions, losses)))
      await tell()
    },
    // Whoever waits hears that it goes on, although no fork has ended.
    onSteps: tell,
  })
  const examAt = (index: number) => {
    const exam = exams.get(index)
    if (!exam) throw new LabError('engine-failed', `${engine.name} never told of the end of fork ${index}`)
    return exam
  }
  return {
    jobId: job.id,
    kind: 'forks',
    forks: forks.map(({ id }, at) => ({
      id,
      exams: job.seeds.map((_, round) => examAt(round * forks.length + at)),
    })),
  }
}

/** A fork whose weights blew up has no marks to compare. */
function soundExam(exam: Exam): Exam {
  if (!Number.isFinite(exam.bits)) throw new LabError('bad-job', 'a fork’s training came to no number')
  return exam
}

function forkBatches(
  { rows, steps }: ForksJob,
  seed: number,
  config: Checkpoint['config'],
  read: readonly Words[],
): Batch[] {
  const draw = drawer(read, { seed, rows })
  return Array.from({ length: steps }, (_, k) => batchOf(config, draw(k)))
}

/** Control first, then every team, each examined once a seed. */
function areAll({ forks, seeds }: ForksJob, told: Of<typeof report>): boolean {
  const ids = ['control', ...forks.map(({ id }) => id)]
  return (
    told.forks.length === ids.length &&
    told.forks.every(({ id, exams }, i) => id === ids[i] && exams.length === seeds.length)
  )
}

export const forks = jobKind(job, report, {
  run,
  answers: (job, report) =>
    areAll(job, report) && report.forks.every(({ exams }) => exams.every(({ keyBits }) => Number.isFinite(keyBits))),
  differences: (a, b) =>
    a.forks.flatMap(({ id, exams }, at) =>
      exams.flatMap((exam, seed) => ofExams(`fork ${id}, seed ${seed}`, exam, b.forks[at]?.exams[seed])),
    ),
  /** Forks are examined on the practice paper, without floors: it goes to browsers, and what is not needed need not travel. */
  withPapers: (_job, papers) => ({ on: practiceOf(papers) }),
  away: {
    isLong: () => true,
    heaviest: ({ forks, seeds }) => (forks.length + 1) * (120 + seeds.length * (HOLDER + 6 * ENTRY)),
    progressTrouble: (_job, { points }) => (points.length === 0 ? null : 'points in a job that has none'),
    trouble(job, report, vocab) {
      if (!areAll(job, report)) return 'forks missing'
      const worst = WORST_LOSS * Math.log2(vocab)
      const isOut = ({ bits, keyBits, tokens }: Exam) => bits > worst || keyBits > worst || tokens < 1
      return report.forks.some(({ exams }) => exams.some(isOut)) ? 'exam out of range' : null
    },
  },
})
