/**
 * Which jobs a host's browser is asked to do: the long ones. A look, a step or an exam is done sooner than weights could
 * travel, and what the server does itself it need not believe.
 */
import type { LabJob } from '../../shared/lab/jobs.ts'

export type LongJob = Extract<LabJob, { kind: 'train' | 'forks' }>

export function isLong(job: LabJob): job is LongJob {
  return (job.kind === 'train' && job.short !== true) || job.kind === 'forks'
}
