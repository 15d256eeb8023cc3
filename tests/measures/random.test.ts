import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { next, randomFrom, seedState } from '../../shared/measures/random.ts'

describe('seeded randomness', () => {
  it('replays: the same seed gives the same numbers, another seed others', () => {
    const draw = (seed: number) => Array.from({ length: 20 }, randomFrom(seed).unit)
    expect(draw(7)).toEqual(draw(7))
    expect(draw(7)).not.toEqual(draw(8))
  })

  it('gives through pure states what the stream gives', () => {
    const stream = randomFrom(11)
    let state = seedState(11)
    for (let i = 0; i < 50; i++) {
      const step = next(state)
      expect(step.value).toBe(stream.unit())
      state = step.state
    }
    expect(next(state)).toEqual(next(state))
  })

  it('is uniform: chi-square over 16 bins stays below its 99.9 % point, also across neighbouring seeds', () => {
    const draws = 16_000
    // 99.9 % point of chi-square with 15 degrees of freedom (NIST e-Handbook 1.3.6.7.4).
    const limit = 37.697
    const chiSquare = (bins: number[]) => bins.reduce((sum, n) => sum + (n - draws / 16) ** 2 / (draws / 16), 0)
    const along = Array.from<number>({ length: 16 }).fill(0)
    const across = Array.from<number>({ length: 16 }).fill(0)
    const random = randomFrom(3)
    for (let i = 0; i < draws; i++) {
      along[random.below(16)]++
      across[Math.floor(randomFrom(i).unit() * 16)]++
    }
    expect(chiSquare(along)).toBeLessThan(limit)
    expect(chiSquare(across)).toBeLessThan(limit)
  })

  it('keeps below(n) in range, and refuses an n that is none', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 1000 }), (seed, n) => {
        const value = randomFrom(seed).below(n)
        return Number.isInteger(value) && value >= 0 && value < n
      }),
    )
    expect(() => randomFrom(1).below(0)).toThrow(RangeError)
    expect(() => randomFrom(1).below(2.5)).toThrow(RangeError)
  })

  it('shuffles a copy: every card once, every order about equally often', () => {
    const random = randomFrom(5)
    const deck = ['a', 'b', 'c']
    const seen = new Map<string, number>()
    for (let i = 0; i < 6000; i++) {
      const order = random.shuffle(deck).join('')
      seen.set(order, (seen.get(order) ?? 0) + 1)
    }
    expect(deck).toEqual(['a', 'b', 'c'])
    expect([...seen.keys()].sort()).toEqual(['abc', 'acb', 'bac', 'bca', 'cab', 'cba'])
    // Each order is expected 1000 times, standard deviation 29: five of them.
    for (const count of seen.values()) expect(Math.abs(count - 1000)).toBeLessThan(145)
  })

  it('draws normals with mean 0 and deviation 1', () => {
    const random = randomFrom(9)
    const draws = Array.from({ length: 20_000 }, random.normal)
    const mean = draws.reduce((sum, x) => sum + x, 0) / draws.length
    const variance = draws.reduce((sum, x) => sum + (x - mean) ** 2, 0) / draws.length
    // Standard errors: 0.007 for the mean, 0.01 for the variance; four of each.
    expect(Math.abs(mean)).toBeLessThan(0.028)
    expect(Math.abs(variance - 1)).toBeLessThan(0.04)
    const within = draws.filter((x) => Math.abs(x) < 1.96).length / draws.length
    expect(Math.abs(within - 0.95)).toBeLessThan(0.0065)
  })
})
