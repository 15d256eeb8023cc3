/**
 * What each team's sentences were worth: the same model trained twice, with and without them.
 *
 * The control fork reads the pool. A team's fork reads the pool and the team's sentences, each as often as any other,
 * in as many steps. All start from one checkpoint with fresh optimizer moments, so that the sentences are the only
 * difference. A plain before/after by turn order would pay whoever comes early.
 */
import type { Batch, Checkpoint } from '../engine/engine.ts'
import { batchOf, corpusSentences, drawer, type Words } from './batches.ts'
import type { Desk } from './desk.ts'
import { examBatches, examOf } from './exam.ts'
import type { Exam, LabJob, LabResult } from './jobs.ts'
import { LabError } from './lab.ts'

type ForksJob = Extract<LabJob, { kind: 'forks' }>

/** All seeds of all forks are one population, so that an engine may train many of them at once. */
export async function runForks(job: ForksJob, desk: Desk): Promise<Extract<LabResult, { kind: 'forks' }>> {
  const from: Checkpoint = { ...desk.take(job.from), step: 0, moments: null }
  const { config } = from
  const engine = await desk.open(from)
  const pool = corpusSentences(desk.pack, { pool: job.pool, extra: [] })
  const forks = [{ id: 'control', extra: [] as readonly Words[] }, ...job.forks]
  const population = job.seeds.flatMap((seed) =>
    forks.map(({ extra }) => ({ from, batches: forkBatches(job, seed, config, [...pool, ...extra]), rule: job.rule })),
  )
  const exams = new Map<number, Exam>()
  // Forks are compared with each other: how near each is to the floor is no question.
  const questions = (job.on ?? desk.pack.heldOut).map(({ tokens, key = [] }) => ({ tokens, key }))
  const tell = async () => {
    desk.report({ done: exams.size, all: population.length, points: [] })
    await desk.breathe()
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
