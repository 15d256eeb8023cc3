/** The hand-derived gradient on a software GPU against finite differences of an independent model in double precision. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createWgslEngine } from '../../../shared/engine/wgsl/wgsl-engine.ts'
import { parameterTable, type ModelConfig } from '../../../shared/model/config.ts'
import { distance, nameOf, randomBatch, roughCheckpoint } from '../wasm/builders.ts'
import { plainLoss } from '../wasm/plain-model.ts'
import { softwareDevice } from './devices.ts'

const shapes: readonly ModelConfig[] = [
  { vocab: 11, context: 5, layers: 2, width: 6, heads: 2, attention: 'causal' },
  { vocab: 9, context: 6, layers: 1, width: 5, heads: 1, attention: 'two-sided' },
]

let device: GPUDevice
beforeAll(async () => {
  device = await softwareDevice()
})
afterAll(() => device.destroy())

describe.each(shapes)('gradient of $attention, width $width', (config) => {
  it(`agrees with finite differences for every parameter (${nameOf(config)})`, async () => {
    const engine = await createWgslEngine(device, config)
    const checkpoint = roughCheckpoint(config, 3)
    const batch = randomBatch(config, 3, 4)
    await engine.load(checkpoint)
    const { loss, gradient } = await engine.gradient(batch)

    const weights = Float64Array.from(checkpoint.weights)
    expect(loss).toBeCloseTo(plainLoss(config, weights, batch), 5)
    const h = 1e-5
    const slope = (index: number) => {
      const middle = weights[index]
      weights[index] = middle + h
      const above = plainLoss(config, weights, batch)
      weights[index] = middle - h
      const below = plainLoss(config, weights, batch)
      weights[index] = middle
      return (above - below) / (2 * h)
    }
    for (const { name, offset, size } of parameterTable(config)) {
      const wanted = Array.from({ length: size }, (_, i) => slope(offset + i))
      expect(Math.max(...wanted.map(Math.abs)), name).toBeGreaterThan(1e-5)
      expect(distance(gradient.subarray(offset, offset + size), wanted), name).toBeLessThan(2e-5)
    }
  })
})
