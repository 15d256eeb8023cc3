/** What a contestant of the benchmark must be able to do. Every `Engine` can; the comparison trainers can no more. */
import type { Batch, Checkpoint, Engine, UpdateRule } from '../engine/engine.ts'

export interface Trainer {
  /** Starts anew from these weights. */
  load(checkpoint: Checkpoint): Promise<void>
  /** One optimizer step a batch, in order. Mean loss of each batch before its update, nats. Read back once. */
  train(batches: readonly Batch[], rule: UpdateRule): Promise<Float32Array>
  /** Only who can train a population has it. */
  readonly trainForks?: Engine['trainForks']
  dispose(): void
}

/** The one update rule of the benchmark: Adam with the numbers that everybody uses, no decay and no clipping. */
export const benchRule = {
  kind: 'adamw',
  rate: 3e-3,
  beta1: 0.9,
  beta2: 0.999,
  epsilon: 1e-7,
  decay: 0,
} as const satisfies UpdateRule
