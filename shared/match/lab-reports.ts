/**
 * What the lab says to the match. A report must belong to an open job and have its shape; a job that failed is asked
 * for once more, and after that the stop goes on without it.
 */
import { conductOf, type LabJob, type LabResult } from '../lab/jobs.ts'
import type { LabProgress } from '../lab/shapes.ts'
import type { Pack } from '../packs/pack.ts'
import type { RejectWord } from '../protocol/reject.ts'
import type { MatchDraft } from './match-draft.ts'
import { withMade } from './models.ts'
import { settle } from './plan.ts'
import type { MatchEvent } from './events.ts'
import type { Match } from './types.ts'

type Of<T extends MatchEvent['type']> = Extract<MatchEvent, { type: T }>

export function progressed(draft: MatchDraft, { progress }: Of<'lab-progress'>): RejectWord | null {
  const { play } = draft.match
  if (openJob(draft.match, progress.jobId) === undefined) return 'unknown-job'
  if (!isProgress(progress)) return 'report-refused'
  if (play !== null) settle(draft, draft.stopOf(play).progress?.(draft, play, progress) ?? play)
  return null
}

export function reported(draft: MatchDraft, { result, audited }: Of<'lab-done'>): RejectWord | null {
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

export function failed(draft: MatchDraft, { jobId }: Of<'lab-failed'>): RejectWord | null {
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

function close(draft: MatchDraft, id: string): void {
  const { jobs, retried } = draft.match
  draft.change({ jobs: jobs.filter((job) => job.id !== id), retried: retried.filter((one) => one !== id) })
}

function isProgress({ done, all, points, figures = [] }: LabProgress): boolean {
  return [done, all, ...figures, ...points.flatMap(({ step, bits, rate }) => [step, bits, rate])].every(Number.isFinite)
}

/** All that this job asked for, so that no rule meets a hole. The server's audit looks closer. */
function fits(job: LabJob, result: LabResult, pack: Pack): boolean {
  return result.kind === job.kind && conductOf(job).answers(job, result, pack)
}
