/**
 * Which jobs a host's browser is asked to do: the long ones. A look, a step or an exam is done sooner than weights could
 * travel, and what the server does itself it need not believe.
 */
import type { LabJob } from '../../shared/lab/jobs.ts'

export type LongJob = Extract<LabJob, { kind: 'train' | 'forks' }>

/** A ghost is trained in so many steps: sooner than its weights could travel. */
const SHORT_STEPS = 25

export function isLong(job: LabJob): job is LongJob {
  if (job.kind === 'train') return job.counts === true || job.steps > SHORT_STEPS
  return job.kind === 'forks'
}
