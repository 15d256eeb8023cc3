/** Batches as tensors: those of a whole run travel to the backend at once, and each step cuts out its own. */
import { entryAt } from '../../measures/entries.ts'
import * as tf from '@tensorflow/tfjs'
import type { ModelConfig } from '../../model/config.ts'
import type { Batch } from '../engine.ts'

export interface BatchTensors {
  /** [B, T] word numbers. */
  readonly inputs: tf.Tensor2D
  /** [B * T] word numbers; 0 where nothing is asked. */
  readonly targets: tf.Tensor1D
  /** [B * T]: 1 where a word is asked for, 0 elsewhere. */
  readonly asked: tf.Tensor1D
  /**
   * [B * T]: 1 / (number of asked places) where one is asked for, so that a sum of shares is the mean; or its row's weight,
   * where rows have one.
   */
  readonly shares: tf.Tensor1D
}

/** One set a batch, in order. Call inside `tf.tidy`. */
export function batchTensors({ context }: ModelConfig, batches: readonly Batch[]): BatchTensors[] {
  if (batches.length === 0) return []
  const sizes = batches.map(({ rows }) => rows * context)
  const join = (part: (batch: Batch) => Iterable<number>) => batches.flatMap((batch) => [...part(batch)])
  const cut = (numbers: number[], type: 'int32' | 'float32') => tf.split<tf.Tensor1D>(tf.tensor1d(numbers, type), sizes)
  const inputs = cut(
    join((batch) => batch.inputs),
    'int32',
  )
  const targets = cut(
    join((batch) => batch.targets.map((target) => Math.max(0, target))),
    'int32',
  )
  const asked = cut(
    join((batch) => batch.targets.map((target) => (target < 0 ? 0 : 1))),
    'float32',
  )
  const weights = cut(
    join(({ rows, targets, weights }) => {
      const alike = 1 / targets.reduce((count, target) => count + (target < 0 ? 0 : 1), 0)
      return Array.from({ length: rows * context }, (_, place) => weights?.[Math.floor(place / context)] ?? alike)
    }),
    'float32',
  )
  return batches.map(({ rows }, index) => ({
    inputs: entryAt(inputs, index).reshape([rows, context]),
    targets: entryAt(targets, index),
    asked: entryAt(asked, index),
    shares: tf.mul(entryAt(asked, index), entryAt(weights, index)),
  }))
}
