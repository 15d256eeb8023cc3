/**
 * How long the lab will still be at a job, by how fast it has gone since it was first heard of. What stood before it in the
 * lab's line is no part of that.
 */
import type { LabProgress } from '../lab/shapes.ts'

/** Where a job was. */
export interface Heard {
  /** ms of the match's clock. */
  readonly at: number
  /** In the job's own unit. */
  readonly done: number
}

/** Of a state whose job is told of on the way. */
export interface Paced {
  /** Where its job was when it was first heard of, and how many seconds it will still take; null: nobody can tell yet. */
  readonly heard: Heard | null
  readonly left: number | null
}

/** Nothing has been heard yet, or nothing is left. */
export const UNHEARD: Paced = { heard: null, left: null }

export function paced({ heard }: Paced, at: number, progress: Pick<LabProgress, 'done' | 'all'>): Paced {
  const first = heard ?? { at, done: progress.done }
  return { heard: first, left: secondsLeft(first, at, progress) }
}

/** Whole seconds, rounded up. null: it has been heard of once only, or has not moved since. */
export function secondsLeft(first: Heard, at: number, { done, all }: Pick<LabProgress, 'done' | 'all'>): number | null {
  const steps = done - first.done
  const ms = at - first.at
  return steps > 0 && ms > 0 ? Math.ceil(((ms / steps) * Math.max(0, all - done)) / 1000) : null
}
