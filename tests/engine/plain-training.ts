/** Training as in the papers, one weight at a time and in double precision: slow, and sure. */
import type { Batch, UpdateRule } from '../../shared/engine/engine.ts'
import type { ModelConfig } from '../../shared/model/config.ts'
import { plainLoss } from './wasm/plain-model.ts'

/** Central differences: exact to about 1e-9, far below what float32 can show. */
export function plainGradient(config: ModelConfig, weights: Float64Array, batch: Batch): number[] {
  const h = 1e-5
  return Array.from(weights, (middle, place) => {
    weights[place] = middle + h
    const above = plainLoss(config, weights, batch)
    weights[place] = middle - h
    const below = plainLoss(config, weights, batch)
    weights[place] = middle
    return (above - below) / (2 * h)
  })
}

/** Loss of every batch before its step, nats: SGD, or AdamW (Loshchilov & Hutter 2019). */
export function plainTraining(
  config: ModelConfig,
  start: Float32Array,
  batches: readonly Batch[],
  rule: UpdateRule,
): number[] {
  const weights = Float64Array.from(start)
  const first = weights.map(() => 0)
  const second = weights.map(() => 0)
  return batches.map((batch, index) => {
    const loss = plainLoss(config, weights, batch)
    const gradient = plainGradient(config, weights, batch)
    const norm = Math.hypot(...gradient)
    const shorten = rule.clip !== undefined && norm > rule.clip ? rule.clip / norm : 1
    gradient.forEach((slope, i) => {
      const g = slope * shorten
      if (rule.kind === 'sgd') {
        weights[i] = weights[i] - rule.rate * g
        return
      }
      first[i] = rule.beta1 * first[i] + (1 - rule.beta1) * g
      second[i] = rule.beta2 * second[i] + (1 - rule.beta2) * g * g
      const mean = first[i] / (1 - rule.beta1 ** (index + 1))
      const spread = Math.sqrt(second[i] / (1 - rule.beta2 ** (index + 1)))
      weights[i] = weights[i] * (1 - rule.rate * rule.decay) - (rule.rate * mean) / (spread + rule.epsilon)
    })
    return loss
  })
}
