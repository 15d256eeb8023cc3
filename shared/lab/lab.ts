/**
 * The lab as the doormen see it: something that runs one job at a time and keeps checkpoints on a shelf.
 * The room does not know whether it is a Web Worker, a worker thread or the host's browser.
 */
import type { Checkpoint } from '../engine/engine.ts'
import type { EngineTrouble } from '../engine/trouble.ts'
import type { CheckpointId, LabProgress, Steer } from './shapes.ts'
import type { LabJob, LabResult } from './jobs.ts'

export interface Lab {
  /** For the screen; null before the first job that needs an engine. */
  readonly engine: EngineNews | null
  /**
   * Runs a job to its end. Rejects with `LabError` when it is cancelled or cannot run. Jobs are taken in the order of asking.
   * `onCheckpoint` hears of every checkpoint the job puts on the shelf, intermediate ones included.
   */
  run(job: LabJob, hear?: LabListener): Promise<LabResult>
  steer(word: Steer): void
  /** Ends a job between two steps; its promise rejects with 'cancelled'. */
  cancel(jobId: string): void
  /** Copies a checkpoint onto the shelf (restore) or off it (checkpoint). */
  restore(id: CheckpointId, checkpoint: Checkpoint): Promise<void>
  checkpoint(id: CheckpointId): Promise<Checkpoint>
  /** Drops every checkpoint that is not named. */
  keepOnly(ids: readonly CheckpointId[]): Promise<void>
  dispose(): Promise<void>
}

/** Who trains. */
export interface EngineNews {
  readonly name: string
  /** Measured; null before the first step. */
  readonly msPerStep: number | null
  /** Why a faster engine was given up for this one; null when none was. */
  readonly trouble: EngineTrouble | null
}

export interface LabListener {
  readonly onProgress?: (progress: LabProgress) => void
  readonly onCheckpoint?: (id: CheckpointId, step: number) => void
}
