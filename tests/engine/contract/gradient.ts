/** An executor's gradient against finite differences of an independent model in double precision. */
import { describe, expect, it } from 'vitest'
import type { Engine } from '../../../shared/engine/engine.ts'
import { parameterTable, type ModelConfig } from '../../../shared/model/config.ts'
import { distance, nameOf, randomBatch, roughCheckpoint } from '../wasm/builders.ts'
import { plainGradient } from '../plain-training.ts'
import { plainLoss } from '../wasm/plain-model.ts'

const shapes: readonly ModelConfig[] = [
  { vocab: 11, context: 5, layers: 2, width: 6, heads: 2, attention: 'causal' },
  { vocab: 9, context: 6, layers: 1, width: 5, heads: 1, attention: 'two-sided' },
]

/** 2e-5 of a parameter group's largest slope: what float32 sums of this length leave. */
export function hasTrueGradient(open: (config: ModelConfig) => Promise<Engine>): void {
  describe.each(shapes)('gradient, $attention, width $width', (config) => {
    it(`agrees with finite differences for every parameter group (${nameOf(config)})`, async () => {
      const engine = await open(config)
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
  })
}
