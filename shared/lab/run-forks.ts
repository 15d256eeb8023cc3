/**
 * What each team's sentences were worth: the same model trained twice, with and without them.
 *
 * The control fork sees batches of the pool. A team's fork sees the same batches, except that the first
 * rows of each are sentences of the team. All start from one checkpoint with fresh optimizer moments, so that the
 * sentences are the only difference. A plain before/after by turn order would pay whoever comes early.
 */
import type { Batch, Checkpoint } from '../engine/engine.ts'
import { batchOf, corpusSentences, drawer, type Words } from './batches.ts'
import type { Desk } from './desk.ts'
import { examine } from './exam.ts'
import type { Exam, LabJob, LabResult } from './jobs.ts'

type ForksJob = Extract<LabJob, { kind: 'forks' }>

/**
 * Share of each batch's rows that a team's sentences take. Small, because a dozen sentences that fill half of every batch
 * are learned by heart, and then even good ones do harm (docs/truth.md, X14).
 */
const TEAM_SHARE = 0.1

export async function runForks(job: ForksJob, desk: Desk): Promise<Extract<LabResult, { kind: 'forks' }>> {
  const from: Checkpoint = { ...desk.take(job.from), step: 0, moments: null }
  const engine = await desk.open(from)
  const pool = corpusSentences(desk.pack, { pool: job.pool, extra: [] })
  const forks = [{ id: 'control', extra: [] as readonly Words[] }, ...job.forks]
  const all = forks.length * job.seeds.length
  const exams: Exam[][] = forks.map(() => [])
  for (const [round, seed] of job.seeds.entries()) {
    for (const [index, { extra }] of forks.entries()) {
      const batches = forkBatches(job, seed, from.config, pool, extra)
      const [end] = await engine.trainForks([{ from, batches, rule: job.rule }])
      await engine.load(end)
      exams[index].push(await examine(engine, desk.pack.heldOut))
      desk.report({ done: round * forks.length + index + 1, all, points: [] })
      await desk.breathe()
    }
  }
  return { jobId: job.id, kind: 'forks', forks: forks.map(({ id }, index) => ({ id, exams: exams[index] })) }
}

function forkBatches(
  { rows, steps }: ForksJob,
  seed: number,
  config: Checkpoint['config'],
  pool: readonly Words[],
  extra: readonly Words[],
): Batch[] {
  const fromPool = drawer(pool, { seed, rows })
  const teamRows = extra.length > 0 ? Math.max(1, Math.round(rows * TEAM_SHARE)) : 0
  const fromTeam = teamRows > 0 ? drawer(extra, { seed, rows: teamRows }) : () => []
  return Array.from({ length: steps }, (_, k) => batchOf(config, [...fromTeam(k), ...fromPool(k).slice(teamRows)]))
}
