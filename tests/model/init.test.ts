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

  it('keep the size of sums: less spread the more is added up, and less still on the residual stream', () => {
    const residual = Math.sqrt(2 * config.layers)
    expect(spreadOf('layer1.attention.qkv', weights) * 8).toBeCloseTo(1, 1)
    expect(spreadOf('layer2.mlp.in', weights) * 8).toBeCloseTo(1, 1)
    expect(spreadOf('layer1.attention.out', weights) * 8 * residual).toBeCloseTo(1, 1)
    expect(spreadOf('layer2.mlp.out', weights) * 16 * residual).toBeCloseTo(1, 1)
    expect(spreadOf('embed.token', weights)).toBeLessThan(0.05)
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
