import { describe, expect, it } from 'vitest'
import { bitsFromNats, entropy, natsFromBits, surprise } from '../../shared/measures/bits.ts'
import { perplexity } from '../../shared/measures/perplexity.ts'

describe('bits', () => {
  it('convert to nats and back', () => {
    expect(bitsFromNats(Math.log(8))).toBeCloseTo(3, 12)
    expect(natsFromBits(bitsFromNats(1.7))).toBeCloseTo(1.7, 12)
  })

  it('measure surprise: none for a certainty, one for a coin, endless for the impossible', () => {
    expect(surprise(1)).toBe(0)
    expect(Object.is(surprise(1), 0)).toBe(true)
    expect(surprise(0.5)).toBe(1)
    expect(surprise(0)).toBe(Infinity)
  })

  it('measure entropy, in which the impossible weighs nothing', () => {
    expect(entropy([0.5, 0.25, 0.25, 0])).toBe(1.5)
    expect(entropy([1])).toBe(0)
  })

  it('become perplexity: guessing blindly among V words has perplexity V', () => {
    expect(perplexity(entropy(Array.from({ length: 286 }, () => 1 / 286)))).toBeCloseTo(286, 8)
  })
})
