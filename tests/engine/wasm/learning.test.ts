/** What training is for: a model that starts out guessing evenly and ends up knowing. */
import { describe, expect, it } from 'vitest'
import { initialWeights } from '../../../shared/model/init.ts'
import type { ModelConfig } from '../../../shared/model/config.ts'
import { distance, micro, randomBatch, repeated, roughCheckpoint, wasmEngine } from './builders.ts'

async function fresh(config: ModelConfig) {
  const engine = await wasmEngine(config)
  await engine.load({ config, step: 0, weights: initialWeights(config, 1), moments: null })
  return engine
}

it('diverges under plain SGD with too high a rate, as it should', async () => {
  const engine = await fresh(micro)
  const batch = randomBatch(micro, 4, 1)
  const losses = await engine.train(repeated(batch, 40), { kind: 'sgd', rate: 300 })
  expect(Math.max(...losses.map((loss) => (Number.isNaN(loss) ? Infinity : loss)))).toBeGreaterThan(10)
})

describe.each(['causal', 'two-sided'] as const)('padding, %s', (attention) => {
  const config = { ...micro, attention }

  it('costs nothing and teaches nothing: rows without a question do not matter', async () => {
    const engine = await wasmEngine(config)
    await engine.load(roughCheckpoint(config, 1))
    const batch = randomBatch(config, 3, 5)
    const silent = randomBatch(config, 20, 6)
    const join = (a: Int32Array, b: Int32Array) => Int32Array.of(...b, ...a, ...b)
    const padded = {
      rows: 43,
      inputs: join(batch.inputs, silent.inputs),
      targets: join(batch.targets, silent.targets.fill(-1)),
    }
    const [alone, among] = [await engine.gradient(batch), await engine.gradient(padded)]
    expect(among.loss).toBeCloseTo(alone.loss, 6)
    expect(distance(among.gradient, alone.gradient)).toBeLessThan(1e-6)
    const losses = await engine.evaluate(padded)
    expect(losses).toHaveLength(43 * config.context)
    expect(losses.filter((loss) => loss !== 0)).toHaveLength(batch.targets.filter((target) => target >= 0).length)
  })

  it(attention === 'causal' ? 'does not look ahead' : 'looks both ways', async () => {
    const engine = await wasmEngine(config)
    await engine.load(roughCheckpoint(config, 1))
    const batch = randomBatch(config, 1, 5, 1)
    const changed = { ...batch, inputs: batch.inputs.with(config.context - 1, (batch.inputs.at(-1) ?? 0) ^ 1) }
    const [before, after] = [await engine.evaluate(batch), await engine.evaluate(changed)]
    expect(before[0] === after[0]).toBe(attention === 'causal')
    expect(before.at(-1)).not.toBe(after.at(-1))
  })
})
