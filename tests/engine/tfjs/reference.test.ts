/** The reference executor against arithmetic that knows nothing of tensors: plain loops in double precision. */
import { describe, expect, it } from 'vitest'
import type { Batch, UpdateRule } from '../../../shared/engine/engine.ts'
import { parameterTable, type ModelConfig } from '../../../shared/model/config.ts'
import { distance, randomBatch, roughCheckpoint } from '../wasm/builders.ts'
import { plainLoss } from '../wasm/plain-model.ts'
import { backends, engineOn } from './backends.ts'

const shapes: readonly ModelConfig[] = [
  { vocab: 11, context: 5, layers: 2, width: 6, heads: 2, attention: 'causal' },
  { vocab: 9, context: 6, layers: 1, width: 5, heads: 1, attention: 'two-sided' },
]

/** Central differences in double precision: exact to about 1e-9, far below what float32 can show. */
function plainGradient(config: ModelConfig, weights: Float64Array, batch: Batch): number[] {
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

/** SGD and AdamW as in the papers, one weight at a time. */
function plainTraining(
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

describe.each(backends)('tfjs on %s', (backend) => {
  it.each(shapes)('has the gradient of finite differences for every parameter ($attention)', async (config) => {
    const engine = await engineOn(backend, config)
    const checkpoint = roughCheckpoint(config, 3)
    const batch = randomBatch(config, 3, 4)
    await engine.load(checkpoint)
    const { loss, gradient } = await engine.gradient(batch)
    const weights = Float64Array.from(checkpoint.weights)
    expect(loss).toBeCloseTo(plainLoss(config, weights, batch), 5)
    const wanted = plainGradient(config, weights, batch)
    for (const { name, offset, size } of parameterTable(config)) {
      const part = wanted.slice(offset, offset + size)
      expect(Math.max(...part.map(Math.abs)), name).toBeGreaterThan(1e-5)
      expect(distance(gradient.subarray(offset, offset + size), part), name).toBeLessThan(2e-5)
    }
    engine.dispose()
  })

  const small: ModelConfig = { vocab: 6, context: 4, layers: 1, width: 4, heads: 2, attention: 'causal' }
  const numbers = { rate: 1e-2, beta1: 0.9, beta2: 0.99, epsilon: 1e-3, decay: 0.1 }
  const rules: readonly (readonly [string, UpdateRule])[] = [
    ['SGD', { kind: 'sgd', rate: 0.3 }],
    ['SGD, clipped', { kind: 'sgd', rate: 0.5, clip: 0.3 }],
    // A large epsilon, because a gradient that is 0 but for rounding must not become a whole stride.
    ['AdamW', { kind: 'adamw', ...numbers }],
    ['AdamW, clipped', { kind: 'adamw', ...numbers, clip: 0.3 }],
  ]
  it.each(rules)('has the ten losses of %s', async (_, rule) => {
    const engine = await engineOn(backend, small)
    const batches = Array.from({ length: 10 }, (_, seed) => randomBatch(small, 2, seed))
    const checkpoint = roughCheckpoint(small, 5)
    await engine.load(checkpoint)
    const found = await engine.train(batches, rule)
    const wanted = plainTraining(small, checkpoint.weights, batches, rule)
    wanted.forEach((loss, i) => expect(Math.abs(found[i] - loss) / loss, `loss ${i}`).toBeLessThan(2e-5))
    engine.dispose()
  })
})
