import { describe, expect, it } from 'vitest'
import { weightName } from '../../../../stops/run/face/train/weight-name.ts'
import { parameterTable } from '../../../../shared/model/config.ts'

const words = ['', 'the', 'cat']
const width = 8
const table = parameterTable({ vocab: words.length, context: 4, layers: 2, width, heads: 2, attention: 'causal' })

const named = (parameter: string, index: number) => {
  const found = table.find(({ name }) => name === parameter)
  return weightName({ parameter, layer: found?.layer ?? -1, index }, words, width)
}

describe('the name of a weight', () => {
  it('says whose number it is in the embedding', () => {
    expect(named('embed.token', 2 * width + 6)).toBe('number 7 of the word “cat”')
    expect(named('embed.token', 0)).toBe('number 1 of the start and end of a sentence')
    expect(named('embed.position', 3 * width)).toBe('number 1 of place 4 in a sentence')
  })

  it('says layer and part inside', () => {
    expect(named('layer2.attention.qkv', 9)).toBe('layer 2, look back (attention), number 10')
    expect(named('layer1.mlp.outBias', 0)).toBe('layer 1, reckon (MLP), number 1')
    expect(named('layer1.norm2.gain', 4)).toBe('layer 1, volume (norm), number 5')
    expect(named('final.gain', 1)).toBe('number 2 of the last volume (norm)')
  })

  it('shows no parameter of the model by its name in memory', () => {
    for (const { name, layer } of table)
      expect(weightName({ parameter: name, layer, index: 0 }, words, width)).not.toContain('.')
  })
})
