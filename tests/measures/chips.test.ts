import fc from 'fast-check'
import { expect, it } from 'vitest'
import { bitsSaved, distributionOf, shareOf } from '../../shared/measures/chips.ts'

const table = { outcomes: 3, chips: 10, house: 2 }

it('gives by hand: 5 and 1 of 10 chips on three outcomes, 4 in the hand, 2 of the house', () => {
  // (5 + 6/3) / 12, (1 + 6/3) / 12, (6/3) / 12
  expect(distributionOf([5, 1, 0], table)).toEqual([7 / 12, 3 / 12, 2 / 12])
  expect(bitsSaved(7 / 12, 3)).toBeCloseTo(0.80735, 5)
  expect(bitsSaved(2 / 12, 3)).toBeCloseTo(-1, 12)
  // A third of a chip on each of three: as good as in the hand.
  expect(shareOf(1 / 3, 9, table)).toBeCloseTo(1 / 3, 12)
})

it('makes no bet blind guessing', () => {
  expect(distributionOf([0, 0, 0], table)).toEqual([1 / 3, 1 / 3, 1 / 3])
  expect(bitsSaved(1 / 3, 3)).toBeCloseTo(0, 12)
})

const laid = fc.array(fc.nat({ max: 3 }), { minLength: 3, maxLength: 3 })

it('is a distribution without a zero, and pays best what one believes', () => {
  fc.assert(
    fc.property(laid, laid, (belief, other) => {
      const [p, q] = [distributionOf(belief, table), distributionOf(other, table)]
      // Sums of three doubles: within a few units of the last place.
      expect(q.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12)
      expect(Math.min(...q)).toBeGreaterThan(0)
      const expected = (said: readonly number[]) =>
        p.reduce((sum, chance, at) => sum + chance * bitsSaved(said[at] ?? 0, 3), 0)
      expect(expected(p)).toBeGreaterThanOrEqual(expected(q) - 1e-12)
    }),
  )
})
