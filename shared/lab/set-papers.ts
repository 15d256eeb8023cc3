/** A job as it goes to a lab: with the room's own sentences, which no lab's pack holds. */
import type { Papers } from '../packs/pack.ts'
import type { LabJob } from './jobs.ts'

/**
 * The room's model is examined on the exam, forks on the practice paper; every other job stays as it is, and all of them
 * where there are no papers.
 */
export function withPapers<J extends LabJob>(job: J, papers: Papers | null): J {
  if (papers === null) return job
  if (job.kind === 'evaluate' && job.on === 'held-out') return { ...job, on: papers.exam }
  // Without their floors: they go to browsers, and what is not needed need not travel.
  if (job.kind === 'forks') return { ...job, on: papers.practice.map(({ tokens, key }) => ({ tokens, key })) }
  return job
}
