import { describe, expect, it } from 'vitest'
import { randomFrom } from '../../shared/measures/random.ts'
import { sample } from '../../shared/model/sample.ts'

const shares = [0.5, 0.3, 0.2]
const logProbs = Float32Array.from(shares, Math.log)

function drawn(temperature: number): number[] {
  const { unit } = randomFrom(1)
  const counts = [0, 0, 0]
  for (let i = 0; i < 20_000; i++) counts[sample(logProbs, temperature, unit())]++
  return counts.map((count) => count / 20_000)
}

describe('sample', () => {
  it('keeps the odds at temperature 1', () => {
    drawn(1).forEach((share, word) => expect(share).toBeCloseTo(shares[word], 1.7))
  })

  it('squares them at a half', () => {
    const total = shares.reduce((sum, share) => sum + share ** 2, 0)
    drawn(0.5).forEach((share, word) => expect(share).toBeCloseTo(shares[word] ** 2 / total, 1.7))
  })

  it('takes the likeliest at 0, and never a word of share 0', () => {
    expect(drawn(0)).toEqual([1, 0, 0])
    const certain = Float32Array.from([-Infinity, 0, -Infinity])
    for (const unit of [0, 0.5, 1 - 2 ** -32]) expect(sample(certain, 1, unit)).toBe(1)
  })
})
