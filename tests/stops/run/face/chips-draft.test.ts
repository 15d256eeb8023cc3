import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  countAt,
  noChips,
  placed,
  sameChips,
  setChips,
  type Place,
} from '../../../../stops/run/face/bet/chips-draft.ts'
import type { Chips } from '../../../../stops/run/bet/state.ts'

const most = 20
const moveChips = (chips: Chips, place: Place, by: number) => setChips(chips, place, countAt(chips, place) + by, most)
const taps = fc.array(
  fc.record({
    where: fc.constantFrom('racks' as const, 'words' as const),
    id: fc.constantFrom('animals', 'food', '7', '12'),
    by: fc.constantFrom(1 as const, -1 as const),
  }),
  { maxLength: 120 },
)

describe('chips in the hand', () => {
  it('are never fewer than none in a place nor more than there are, whatever is tapped', () => {
    fc.assert(
      fc.property(taps, (all) => {
        let chips: Chips = noChips
        for (const { by, ...place } of all) {
          const before = placed(chips)
          chips = moveChips(chips, place, by)
          expect(Math.abs(placed(chips) - before)).toBeLessThanOrEqual(1)
          expect(placed(chips)).toBeLessThanOrEqual(most)
          for (const count of [...Object.values(chips.racks), ...Object.values(chips.words)])
            expect(count).toBeGreaterThan(0)
        }
      }),
    )
  })

  it('come back when they are taken off, and leave no empty place behind', () => {
    const seven = { where: 'words', id: '7' } as const
    const one = moveChips(noChips, seven, 1)
    expect(one).toEqual({ racks: {}, words: { 7: 1 } })
    expect(moveChips(one, seven, -1)).toEqual(noChips)
  })

  it('are the same bet when every place holds the same', () => {
    expect(sameChips({ racks: { food: 2 }, words: {} }, { racks: { food: 2, animals: 0 }, words: {} })).toBe(true)
    expect(sameChips({ racks: { food: 2 }, words: {} }, { racks: {}, words: { 7: 2 } })).toBe(false)
  })
})
