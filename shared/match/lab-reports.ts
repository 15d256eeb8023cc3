/**
 * What the lab says to the match. A report must belong to an open job and have its shape; a job that failed is asked
 * for once more, and after that the stop goes on without it.
 */
import type { LabJob, LabProgress, LabResult } from '../lab/jobs.ts'
import type { Pack } from '../packs/pack.ts'
import type { RejectWord } from '../protocol/reject.ts'
import type { Draft } from './draft.ts'
import { withMade } from './models.ts'
import { settle } from './plan.ts'
import type { Match, MatchEvent } from './types.ts'

type Of<T extends MatchEvent['type']> = Extract<MatchEvent, { type: T }>

export function progressed(draft: Draft, { progress }: Of<'lab-progress'>): RejectWord | null {
  const { play } = draft.match
  if (openJob(draft.match, progress.jobId) === undefined) return 'unknown-job'
  if (!isProgress(progress)) return 'report-refused'
  if (play !== null) settle(draft, draft.stopOf(play).progress?.(draft, play, progress) ?? play)
  return null
}

export function reported(draft: Draft, { result, audited }: Of<'lab-done'>): RejectWord | null {
  const job = openJob(draft.match, result.jobId)
  if (job === undefined) return 'unknown-job'
  if (!fits(job, result, draft.pack)) return 'report-refused'
  close(draft, job.id)
  draft.change({ model: withMade(draft.match, job, result) })
  const { play } = draft.match
  if (play !== null && Object.hasOwn(play.waiting, job.id)) {
    settle(draft, draft.stopOf(play).done(draft, play, { job, result, audited }))
  }
  return null
}

export function failed(draft: Draft, { jobId }: Of<'lab-failed'>): RejectWord | null {
  const { match } = draft
  const job = openJob(match, jobId)
  if (job === undefined) return 'unknown-job'
  if (!match.retried.includes(jobId)) {
    draft.change({ retried: [...match.retried, jobId] })
    draft.effect({ type: 'lab', job })
    return null
  }
  close(draft, jobId)
  const { play } = draft.match
  if (play !== null && Object.hasOwn(play.waiting, jobId)) {
    settle(draft, draft.stopOf(play).failed(draft, play, job))
  }
  return null
}

function openJob(match: Match, id: string): LabJob | undefined {
  return match.jobs.find((job) => job.id === id)
}

function close(draft: Draft, id: string): void {
  const { jobs, retried } = draft.match
  draft.change({ jobs: jobs.filter((job) => job.id !== id), retried: retried.filter((one) => one !== id) })
}

function isProgress({ done, all, points }: LabProgress): boolean {
  return [done, all, ...points.flatMap(({ step, bits, rate }) => [step, bits, rate])].every(Number.isFinite)
}

/** Numbers a result must have for this job, so that no rule meets a hole. The server's audit looks closer. */
function fits(job: LabJob, result: LabResult, pack: Pack): boolean {
  if (result.kind !== job.kind) return false
  switch (result.kind) {
    case 'evaluate':
      return [result.exam.bits, result.exam.keyBits].every(Number.isFinite)
    case 'predict':
      return (
        job.kind === 'predict' &&
        result.distributions.length === job.contexts.length &&
        result.distributions.every((shares) => shares.length === pack.words.length && shares.every(isShare))
      )
    case 'train':
      return Number.isInteger(result.nextStep) && job.kind === 'train' && result.to === job.to
    case 'step':
      return job.kind === 'step' && result.to === job.to && (result.diverged || isTrace(result.trace))
    case 'generate':
      return result.sentences.every((words) => words.every((word) => pack.words[word] !== undefined))
    case 'forks':
      return job.kind === 'forks' && areForks(job, result)
    case 'depot':
      return job.kind === 'depot' && result.to === job.to
    case 'init':
    case 'inspect':
      return true
  }
}

/** Control first, then every team, each examined once a seed. */
function areForks(job: Extract<LabJob, { kind: 'forks' }>, { forks }: Extract<LabResult, { kind: 'forks' }>): boolean {
  const expected = ['control', ...job.forks.map(({ id }) => id)]
  return (
    forks.length === expected.length &&
    forks.every(
      ({ id, exams }, i) =>
        id === expected[i] && exams.length === job.seeds.length && exams.every((exam) => Number.isFinite(exam.keyBits)),
    )
  )
}

/** A probability, as far as single precision can tell. */
function isShare(p: number): boolean {
  return p >= 0 && p <= 1.001
}

function isTrace({ before, after, batchBits }: Extract<LabResult, { kind: 'step' }>['trace']): boolean {
  return isShare(before.truth) && isShare(after.truth) && [before.bits, after.bits, batchBits].every(Number.isFinite)
}
