import { describe, expect, it } from 'vitest'
import { parameterTable, type ModelConfig } from '../../shared/model/config.ts'
import { initialWeights } from '../../shared/model/init.ts'

const config: ModelConfig = { vocab: 285, context: 12, layers: 2, width: 64, heads: 4, attention: 'causal' }

function spreadOf(name: string, weights: Float32Array): number {
  const found = parameterTable(config).find((parameter) => parameter.name === name)
  if (!found) throw new Error(name)
  const part = weights.subarray(found.offset, found.offset + found.size)
  const mean = part.reduce((a, b) => a + b, 0) / part.length
  return Math.sqrt(part.reduce((sum, weight) => sum + (weight - mean) ** 2, 0) / part.length)
}

describe('initial weights', () => {
  const weights = initialWeights(config, 1)

  it('are the same for the same seed alone', () => {
    expect(initialWeights(config, 1)).toEqual(weights)
    expect(initialWeights(config, 2)).not.toEqual(weights)
  })

  it('are small and random in every matrix, smaller where a layer adds to the stream', () => {
    const inner = spreadOf('layer1.mlp.in', weights)
    for (const name of ['embed.token', 'layer2.attention.qkv'])
      expect(spreadOf(name, weights) / inner).toBeCloseTo(1, 1)
    for (const name of ['layer1.attention.out', 'layer2.mlp.out']) {
      expect(spreadOf(name, weights) / inner).toBeCloseTo(1 / Math.sqrt(2 * config.layers), 1)
    }
  })

  it('have gains of 1 and biases of 0', () => {
    for (const { name, shape, offset, size } of parameterTable(config)) {
      if (shape.length > 1) continue
      const wanted = name.endsWith('.gain') ? 1 : 0
      expect(
        weights.subarray(offset, offset + size).every((weight) => weight === wanted),
        name,
      ).toBe(true)
    }
  })
})
