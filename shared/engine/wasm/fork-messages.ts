/**
 * What a crew says to its threads and hears from them. Both ends run the same build of this program. Everything
 * travels as a copy in a message, so no shared memory is asked for, and no cross-origin isolation.
 */
import type { ModelConfig } from '../../model/config.ts'
import type { Batch, Checkpoint, Fork } from '../engine.ts'

/** The first message to a thread. */
export interface ForkOpening {
  readonly config: ModelConfig
  /** The kernels, so that all threads of an engine compute with the same ones. */
  readonly binary: Uint8Array<ArrayBuffer>
}

/** All later messages: train this fork and evaluate its end on the exam. `id` ties the answer to it. */
export interface ForkTask {
  readonly id: number
  readonly fork: Fork
  readonly exam: readonly Batch[]
}

/** Where a fork ended, and the losses of each batch of the exam. */
export interface ForkEnd {
  readonly end: Checkpoint
  readonly losses: readonly Float32Array[]
}

export type ForkMessage = ForkOpening | ForkTask

export type ForkAnswer = { readonly id: number } & (ForkEnd | { readonly trouble: string })
