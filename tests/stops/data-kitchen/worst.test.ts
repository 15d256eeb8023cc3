/** Which kinds of dirt are called the worst: the fewest that stand apart from all others, or none. */
import { expect, it } from 'vitest'
import { leastApart, worstOf } from '../../../stops/data-kitchen/worst.ts'

/** Bits of eight kinds with three brains each, as they were measured in matches with seeds 13, 3 and 12 (docs/truth.md, K5). */
const noise = [0.05, -0.06, 0.01]
const kinds = (means: readonly number[], spread = noise) =>
  means.map((mean, kind) => spread.map((_, brain) => mean + (spread[(kind + brain) % spread.length] ?? 0)))

it('names one that stands apart, and several that no gap parts', () => {
  expect(worstOf(kinds([0.44, 0.99, 0.97, 0.96, 1.38, 0.27, 0.37, 0.63]))).toEqual([4])
  expect(worstOf(kinds([0.14, 0.82, 0.84, 0.86, 0.9, 0.18, 0.19, 0.43]))).toEqual([4, 3, 2, 1])
})

it('names none where no gap is wider than chance, and never more than half of all', () => {
  const wide = noise.map((one) => 8 * one)
  expect(worstOf(kinds([0.14, 0.82, 0.84, 0.86, 0.9, 0.18, 0.19, 0.43], wide))).toEqual([])
  expect(worstOf(kinds([0.9, 0.9, 0.9, 0.9, 0.9, 0.1, 0.1, 0.1]))).toEqual([])
})

it('knows how far two may be apart by chance from the spread of all, and not from how all move together', () => {
  const all = kinds([1, 2, 3, 4, 5, 6, 7, 8])
  const moved = all.map((kind) => kind.map((bits, brain) => bits + 10 * brain))
  expect(leastApart(moved)).toBeCloseTo(leastApart(all))
  expect(leastApart(all)).toBeGreaterThan(0.05)
  expect(leastApart(kinds([1, 2, 3], [0, 0, 0]))).toBeCloseTo(0)
})
