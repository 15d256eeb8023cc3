import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bigramCounts, bigramDistribution } from '../../shared/measures/bigram.ts'

describe('the bigram counter', () => {
  it('gives the shares that its formula gives by hand', () => {
    // Words 0 (boundary), 1, 2. Pairs: 0-1, 1-2, 2-0, 0-1, 1-0. Overall shares: (2+1)/8, (2+1)/8, (1+1)/8.
    const counts = bigramCounts([[1, 2], [1]], 3)
    const share = [3 / 8, 3 / 8, 2 / 8]
    const after1 = bigramDistribution(counts, [2, 1])
    expect(after1[0]).toBeCloseTo((1 + 2 * share[0]) / 4, 12)
    expect(after1[1]).toBeCloseTo((0 + 2 * share[1]) / 4, 12)
    expect(after1[2]).toBeCloseTo((1 + 2 * share[2]) / 4, 12)
    const atStart = bigramDistribution(counts, [])
    expect(atStart[1]).toBeCloseTo((2 + 2 * share[1]) / 4, 12)
  })

  it('sums to 1 and gives every word a chance, whatever it was shown', () => {
    const sentences = fc.array(fc.array(fc.integer({ min: 1, max: 7 }), { maxLength: 6 }), { maxLength: 20 })
    fc.assert(
      fc.property(sentences, fc.array(fc.integer({ min: 1, max: 7 })), (shown, prefix) => {
        const shares = bigramDistribution(bigramCounts(shown, 8), prefix)
        expect(shares).toHaveLength(8)
        expect(shares.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 10)
        expect(Math.min(...shares)).toBeGreaterThan(0)
      }),
    )
  })

  it('sees the last word only', () => {
    const counts = bigramCounts([[1, 2, 3]], 4)
    expect(bigramDistribution(counts, [1, 2])).toEqual(bigramDistribution(counts, [3, 2]))
    expect(bigramDistribution(counts, [2])).not.toEqual(bigramDistribution(counts, [3]))
  })
})
