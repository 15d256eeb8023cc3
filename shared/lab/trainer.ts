/** A training from its first step on, some steps at once. */
import type { Batch, Engine, UpdateRule } from '../engine/engine.ts'
import type { ModelConfig } from '../model/config.ts'
import { batchOf, type Words } from './batches.ts'
import { burstOf } from './burst.ts'
import type { Tools } from './tools.ts'

interface Training {
  /** The sentences of a step. */
  readonly draw: (step: number) => readonly Words[]
  readonly rule: UpdateRule
  /** How they are asked; each for its next words unless given. */
  readonly batch?: (config: ModelConfig, sentences: readonly Words[], step: number) => Batch
  /** Hears the losses of the steps from `first` on, nats. */
  readonly heard?: (first: number, losses: Float32Array) => void
}

/** Trains up to the step that it is given. */
export function trainer(engine: Engine, { clock, breathe }: Pick<Tools, 'clock' | 'breathe'>, training: Training) {
  const { draw, rule, heard, batch = batchOf } = training
  let step = 0
  let burst = 1
  return async (until: number): Promise<void> => {
    while (step < until) {
      const first = step
      const many = Math.min(burst, until - first)
      const batches = Array.from({ length: many }, (_, i) => batch(engine.config, draw(first + i), first + i))
      const began = clock()
      const losses = await engine.train(batches, rule)
      burst = burstOf(Math.max((clock() - began) / batches.length, 0.01))
      step += batches.length
      heard?.(first, losses)
      await breathe()
    }
  }
}
