/** Where a model comes from, in the words that every screen uses. */
import type { CheckpointId } from '../lab/shapes.ts'

/**
 * `untrained`: the room's own before any step. `own`: what the class has made of it. `depot`: the pack's, trained once on
 * this machine. `fresh`: other random weights, for one stop. `copy`: one of those, trained on beside it, for one stop.
 */
export type Origin = 'untrained' | 'own' | 'depot' | 'fresh' | 'copy'

export interface Provenance {
  readonly origin: Origin
  /** Steps of training behind it, in all. */
  readonly steps: number
  /** What a copy was made from, which is never a copy; null for all others. */
  readonly of: Exclude<Origin, 'copy'> | null
}

/** What a stop asks for. `own-or-depot`: the class's own if it has been trained, else the pack's. */
export type ModelWish = 'untrained' | 'own-or-depot' | 'fresh'

export interface AskedModel {
  /** Its name in jobs: what they start from. */
  readonly checkpoint: CheckpointId
  readonly provenance: Provenance
  /** The open job that makes it; null when it is there. Jobs that are asked for after that one find it. */
  readonly job: string | null
}

/** When the class's own model moved on: where it stood then, and at which stop of the plan. */
export interface OwnLeg {
  readonly checkpoint: CheckpointId
  readonly step: number
  readonly stop: number
}
