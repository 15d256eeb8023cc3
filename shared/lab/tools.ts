/**
 * What every job has at hand while it runs: the engine with the named checkpoint loaded, the pack, the shelf,
 * and the words that may reach it from outside. A clock and a breath are handed in, because shared code has neither.
 */
import type { Checkpoint, Engine } from '../engine/engine.ts'
import type { Pack } from '../packs/pack.ts'
import type { CheckpointId, LabProgress } from './shapes.ts'
import { LabError } from './lab-error.ts'

export interface Tools {
  readonly pack: Pack
  /** The checkpoint under this id; rejects with 'unknown-checkpoint'. */
  readonly take: (id: CheckpointId) => Checkpoint
  readonly put: (id: CheckpointId, checkpoint: Checkpoint) => void
  /** An engine of the checkpoint's shape, with the checkpoint loaded. */
  readonly open: (checkpoint: Checkpoint) => Promise<Engine>
  readonly report: (progress: Omit<LabProgress, 'jobId'>) => void
  /** Milliseconds, from any beginning. */
  readonly clock: () => number
  /** Lets waiting messages in, then throws 'cancelled' if one of them said so. */
  readonly breathe: () => Promise<void>
  /** Waits for so many milliseconds, then does the same. */
  readonly rest: (ms: number) => Promise<void>
  /** What was said to this job by `steer` up to now. */
  readonly wishes: { rate: number | null; stop: boolean; hurry: boolean }
  /** Tells the lab how long a training step took, for the screen. */
  readonly timed: (msPerStep: number) => void
}

/** Keeps the checkpoints of a lab by name. */
export class Shelf {
  readonly #checkpoints = new Map<CheckpointId, Checkpoint>()

  take(id: CheckpointId): Checkpoint {
    const found = this.#checkpoints.get(id)
    if (!found) throw new LabError('unknown-checkpoint', `no checkpoint '${id}' on the shelf`)
    return found
  }

  put(id: CheckpointId, checkpoint: Checkpoint): void {
    this.#checkpoints.set(id, checkpoint)
  }

  keepOnly(ids: readonly CheckpointId[]): void {
    for (const id of this.#checkpoints.keys()) if (!ids.includes(id)) this.#checkpoints.delete(id)
  }
}
