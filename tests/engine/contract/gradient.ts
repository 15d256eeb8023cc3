/** An executor's gradient against finite differences of an independent model in double precision. */
import { describe, expect, it } from 'vitest'
import type { Batch, Engine } from '../../../shared/engine/engine.ts'
import { parameterTable, type ModelConfig } from '../../../shared/model/config.ts'
import { distance, nameOf, randomBatch, roughCheckpoint } from '../wasm/builders.ts'
import { plainGradient as byDifferences } from '../plain-training.ts'
import { plainLoss } from '../wasm/plain-model.ts'

const shapes: readonly ModelConfig[] = [
  { vocab: 11, context: 5, layers: 2, width: 6, heads: 2, attention: 'causal' },
  { vocab: 9, context: 6, layers: 1, width: 5, heads: 1, attention: 'two-sided' },
]

/** What finite differences say is asked once for all engines of a file: it takes far longer than what they are held against. */
const known = new Map<string, readonly number[]>()

function plainGradient(config: ModelConfig, weights: Float64Array, batch: Batch): readonly number[] {
  const asked = [nameOf(config), weights.join(), batch.inputs.join(), batch.targets.join()].join(' ')
  const gradient = known.get(asked) ?? byDifferences(config, weights, batch)
  known.set(asked, gradient)
  return gradient
}

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

    it('is the weighted sum of the gradients of its rows, where rows have weights', async () => {
      const engine = await open(config)
      const checkpoint = roughCheckpoint(config, 5)
      const batch = randomBatch(config, 4, 6)
      // Weights that come to nothing in all: a mean would be none.
      const rowWeights = Float32Array.from([0.75, -0.5, 0, -0.25])
      const wanted = Array<number>(checkpoint.weights.length).fill(0)
      let wantedLoss = 0
      for (const [row, weight] of rowWeights.entries()) {
        const one = rowOf(config, batch, row)
        const counts = weight * one.targets.filter((target) => target >= 0).length
        const weights = Float64Array.from(checkpoint.weights)
        wantedLoss += counts * plainLoss(config, weights, one)
        for (const [i, slope] of plainGradient(config, weights, one).entries()) wanted[i] += counts * slope
      }
      await engine.load(checkpoint)
      const weighted = { ...batch, weights: rowWeights }
      const { loss, gradient } = await engine.gradient(weighted)
      expect(loss).toBeCloseTo(wantedLoss, 4)
      for (const { name, offset, size } of parameterTable(config)) {
        const part = wanted.slice(offset, offset + size)
        expect(distance(gradient.subarray(offset, offset + size), part), name).toBeLessThan(5e-5)
      }
      // A step goes that way, and the next batch is a mean again.
      const rate = 0.01
      const losses = await engine.train([weighted], { kind: 'sgd', rate })
      expect(losses[0]).toBeCloseTo(wantedLoss, 4)
      const moved = (await engine.save()).weights.map((weight, i) => (checkpoint.weights[i] - weight) / rate)
      expect(distance(moved, wanted)).toBeLessThan(1e-3)
      expect((await engine.gradient(batch)).loss).toBeGreaterThan(0)
      expect(await engine.evaluate(weighted)).toEqual(await engine.evaluate(batch))
      engine.dispose()
    })
  })
}

function rowOf({ context: T }: ModelConfig, { inputs, targets }: Batch, row: number): Batch {
  const cut = (all: Int32Array) => all.slice(row * T, (row + 1) * T)
  return { rows: 1, inputs: cut(inputs), targets: cut(targets) }
}
