/** Where a model comes from, in the words that every screen uses. */
import type { CheckpointId } from '../lab/shapes.ts'

/**
 * `untrained`: the room's own before any step. `brought`: one that was taken home and is back. `own`: what the class has made
 * of either. `depot`: the pack's, trained once on this machine. `fresh`: other random weights, for one stop. `copy`: one of those, trained on beside it, for one stop.
 */
export type Origin = 'untrained' | 'brought' | 'own' | 'depot' | 'fresh' | 'copy'

export interface Provenance {
  readonly origin: Origin
  /** Steps of training behind it in this room; of what a brought one has learned before, nobody here has seen anything. */
  readonly steps: number
  /** What a copy was made from, which is never a copy; `brought` for an own one that began so; null for all others. */
  readonly of: Exclude<Origin, 'copy'> | null
}

/**
 * What a stop asks for. `own-or-depot`: the class's own if it has learned something, else the pack's. `counted`: the same where
 * only what was learned here will do.
 */
export type ModelWish = 'untrained' | 'own-or-depot' | 'counted' | 'fresh'

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
