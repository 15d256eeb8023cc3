/** Sittings of a class in two lessons: what is kept of one, and what two of them tell. */
import { describe, expect, it } from 'vitest'
import { randomFrom } from '../../../shared/measures/random.ts'
import { changeBetween, sittingOf, type HalfTotal, type Sitting } from '../../../stops/departure/across.ts'
import { ITEMS, TABLE } from '../../../stops/departure/content.ts'
import { asksOf } from '../../../stops/departure/halves.ts'
import { worthOf } from '../../../stops/departure/score.ts'
import { isDeparture, type DepartureState } from '../../../stops/departure/types.ts'
import { mean, sampleVariance } from '../../../shared/measures/mean.ts'
import { keptLesson } from '../../../shared/match/kept-lesson.ts'
import { Game } from '../../match/game.ts'

const totalOf = (bits: readonly number[]): HalfTotal => ({
  players: bits.length,
  bits: mean(bits),
  variance: sampleVariance(bits),
})
const sitting = (first: readonly number[], other: readonly number[]): Sitting => ({
  isAfter: false,
  halves: [totalOf(first), totalOf(other)],
})

const seats = ['ann', 'ben', 'cat', 'dan', 'eve', 'fay', 'gus', 'hal'] as const
const chips = (item: number, on: number) =>
  Array.from({ length: TABLE.outcomes }, (_, at) => (at === ITEMS[item]?.right ? on : 0))

/** One lesson in which everybody lays so many chips on what is right. */
function satThrough(on: (seat: string) => number, players: readonly string[] = seats): Game {
  const game = new Game({ plan: ['departure'], timers: null }).join(...players)
  game.must({ type: 'host', command: { kind: 'start' } })
  for (const seat of players) {
    for (const item of asksOf(checkOf(game), game.match, seat))
      expect(game.tap(seat, { stop: 'departure', ask: 'item', tap: { item, chips: chips(item, on(seat)) } })).toBeNull()
  }
  game.must({ type: 'host', command: { kind: 'next' } })
  return game
}

function checkOf({ match: { play } }: Game): DepartureState {
  if (!isDeparture(play)) throw new Error(`at ${play?.stop}`)
  return play
}

describe('a change over two lessons', () => {
  it('is the mean of both halves, with the interval of four independent means', () => {
    const change = changeBetween(sitting([0, 1, 2], [3, 4, 5]), sitting([1, 2, 3], [5, 6, 7]))
    // Variance 1 in all four, of three players each: error sqrt(4/3) / 2, (4/3)^2 / (4 * (1/3)^2 / 2) = 8 degrees.
    expect(change?.mean).toBeCloseTo(1.5, 12)
    expect(change?.high).toBeCloseTo(1.5 + (2.306 * Math.sqrt(4 / 3)) / 2, 9)
    expect(change?.low).toBeCloseTo(1.5 - (2.306 * Math.sqrt(4 / 3)) / 2, 9)
    expect(change?.verdict).toBe('better')
  })

  it('does not care which items are easy, nor how many of the class came to which half', () => {
    const hard = changeBetween(sitting([0, 1, 2], [0, 1, 2]), sitting([0.5, 1.5, 2.5], [0.5, 1.5, 2.5]))
    const mixed = changeBetween(sitting([0, 1, 2], [7, 8, 9]), sitting([0.5, 1.5, 2.5, 0.5, 1.5, 2.5], [7.5, 8.5, 9.5]))
    expect(hard?.mean).toBeCloseTo(0.5, 12)
    expect(mixed?.mean).toBeCloseTo(0.5, 12)
    expect(hard?.verdict).toBe('too-close')
  })

  it('is too few to tell with a single player in any half', () => {
    const enough = sitting([0, 1], [0, 1])
    const few: Sitting = { isAfter: false, halves: [totalOf([0, 1]), { players: 1, bits: null, variance: null }] }
    expect(changeBetween(enough, enough)).not.toBeNull()
    expect(changeBetween(few, enough)).toBeNull()
    expect(changeBetween(enough, few)).toBeNull()
  })

  it('covers the truth in about 95 of 100 classes that have learned nothing', () => {
    const random = randomFrom(5)
    const drawn = () => Array.from({ length: 12 }, random.normal)
    const tries = 2000
    const hit = Array.from({ length: tries }, () => changeBetween(sitting(drawn(), drawn()), sitting(drawn(), drawn())))
    const covered = hit.filter((one) => one?.verdict === 'too-close').length / tries
    expect(covered).toBeGreaterThan(0.93)
    expect(covered).toBeLessThan(0.97)
  })
})

describe('what is kept of a sitting', () => {
  it('is what each half of the class was worth, and a later lesson is measured against it', () => {
    const game = satThrough((seat) => seats.indexOf(seat as (typeof seats)[number]) % 3)
    const kept = sittingOf(checkOf(game), game.match)
    expect(kept.isAfter).toBe(false)
    for (const half of [0, 1] as const) {
      const own = seats.filter((seat) => (asksOf(checkOf(game), game.match, seat)[0] === 0 ? 0 : 1) === half)
      const bits = own.map((seat) => worthOf(chips(0, seats.indexOf(seat) % 3), 0))
      expect(kept.halves[half].players).toBe(4)
      expect(kept.halves[half].bits).toBeCloseTo(mean(bits), 9)
      expect(kept.halves[half].variance).toBeCloseTo(sampleVariance(bits), 9)
    }
    const later = satThrough((seat) => 8 + (seats.indexOf(seat as (typeof seats)[number]) % 3))
    const change = changeBetween(kept, sittingOf(checkOf(later), later.match))
    expect(change?.verdict).toBe('better')
  })

  it('holds nothing of one player, and no name', () => {
    const game = satThrough(() => 5, ['ann', 'ben', 'cat'])
    const lesson = keptLesson(game.match, game.rules)
    const kept = JSON.stringify(lesson)
    for (const name of ['ann', 'ben', 'cat']) expect(kept).not.toContain(name)
    expect(sittingOf(checkOf(game), game.match).halves.filter(({ bits }) => bits === null)).toEqual([
      { players: 1, bits: null, variance: null },
    ])
    game.must({ type: 'host', command: { kind: 'remove', seat: 'ann' } })
    const without = sittingOf(checkOf(game), game.match)
    expect(without.halves[0].players + without.halves[1].players).toBe(2)
  })
})
