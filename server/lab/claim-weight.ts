/**
 * How heavy an honest report of a browser's job can be (see server/weigh.ts): asked before its shape is, because a schema
 * looks at every value of what may be no report at all.
 */
import type { LongJob } from './long-jobs.ts'

/** Of a record or list itself, and of a number in it with its name. */
const [HOLDER, ENTRY] = [4, 24]

/** Twice what the longest honest report weighs. */
export function mostClaimWeight(job: LongJob): number {
  const honest =
    job.kind === 'train'
      ? job.steps * (HOLDER + 3 * ENTRY)
      : (job.forks.length + 1) * (120 + job.seeds.length * (HOLDER + 6 * ENTRY))
  return 2 * (400 + honest)
}
