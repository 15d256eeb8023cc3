/** The reference executor against arithmetic that knows nothing of tensors: plain loops in double precision. */
import { describe, expect, it } from 'vitest'
import type { UpdateRule } from '../../../shared/engine/engine.ts'
import type { ModelConfig } from '../../../shared/model/config.ts'
import { randomBatch, roughCheckpoint } from '../wasm/builders.ts'
import { plainTraining } from '../plain-training.ts'
import { backends, engineOn } from './backends.ts'

describe.each(backends)('tfjs on %s', (backend) => {
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
