/**
 * The ghost train: how the training went of the class's last time, beside which today's is seen to go. Its batches were other
 * sentences, those that were brought that time.
 */
import type { ModelConfig } from '../model/config.ts'

/** Where the train stood: on the last batches up to step `step`, bits a token. */
export interface CoursePoint {
  readonly step: number
  readonly bits: number
}

/** A training from its first step to its last. */
export interface Course {
  readonly packId: string
  readonly config: ModelConfig
  /** Rows of a batch. */
  readonly rows: number
  readonly points: readonly CoursePoint[]
}

export interface Ghost {
  /** When its room was opened, ms. */
  readonly at: number
  readonly points: readonly CoursePoint[]
}

/** Where it stood at this step, or at the last one before it that is known; null before its first. */
export function ghostAt({ points }: Ghost, step: number): CoursePoint | null {
  return points.findLast((point) => point.step <= step) ?? null
}
