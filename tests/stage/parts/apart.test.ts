/** Keeping apart: lanes in which nothing meets, and places that move as little as they must. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lanesOf, spread } from '../../../client/stage/parts/apart.ts'

const places = fc.array(fc.integer({ min: 0, max: 900 }), { maxLength: 60 })

describe('lanes', () => {
  it('keep things in one lane apart, and use the first that is free', () => {
    fc.assert(
      fc.property(places, (places) => {
        const lanes = lanesOf(places, 24)
        for (const [i, lane] of lanes.entries()) {
          const before = lanes.slice(0, i).map((other, k) => ({ other, near: Math.abs(places[k] - places[i]) < 24 }))
          expect(before.some(({ other, near }) => other === lane && near)).toBe(false)
          for (let less = 0; less < lane; less++) {
            expect(before.some(({ other, near }) => other === less && near)).toBe(true)
          }
        }
      }),
    )
  })

  it('are no more than there may be', () => {
    const lanes = lanesOf(
      Array.from({ length: 60 }, () => 5),
      24,
      5,
    )
    expect(new Set(lanes)).toEqual(new Set([0, 1, 2, 3, 4]))
  })
})

describe('spread', () => {
  it('keeps order, gap and limits while there is room', () => {
    fc.assert(
      fc.property(places, (places) => {
        const wanted = places.slice(0, 20).toSorted((a, b) => a - b)
        const found = spread(wanted, 30, 50, 850)
        for (const [i, place] of found.entries()) {
          expect(place).toBeGreaterThanOrEqual(50)
          expect(place).toBeLessThanOrEqual(850 + 1e-9)
          if (i > 0) expect(place - found[i - 1]).toBeGreaterThanOrEqual(30 - 1e-9)
        }
      }),
    )
  })

  it('moves nothing that is apart already, and equal ones to both sides alike', () => {
    expect(spread([100, 140, 300], 30, 0, 900)).toEqual([100, 140, 300])
    expect(spread([200, 200], 30, 0, 900)).toEqual([185, 215])
    expect(spread([], 30, 0, 900)).toEqual([])
  })
})
