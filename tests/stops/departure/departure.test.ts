/** What only Departure check must prove: who is asked what, that nothing is told too early, and what a gain is. */
import '../../all-texts.ts'
import { describe, expect, it } from 'vitest'
import { frameFor } from '../../../client/stage/picture.ts'
import { numberTags } from '../../../client/stage/number-tags.ts'
import { cards } from '../../../client/faces/names.ts'
import { misconceptions } from '../../../shared/lessons/misconceptions.ts'
import { roomReport } from '../../../shared/match/report.ts'
import type { Audience } from '../../../shared/match/view-types.ts'
import { randomFrom } from '../../../shared/measures/random.ts'
import { EACH, ITEMS, TABLE } from '../../../stops/departure/content.ts'
import { gainOf, sureErrors, worthOf } from '../../../stops/departure/score.ts'
import type { DepartureView } from '../../../stops/departure/view-types.ts'
import { Game } from '../../match/game.ts'
import { smallPack } from '../../match/small-world.ts'
import { view } from '../../match/seen.ts'
import { faultsOf } from '../../stage/check-picture.ts'
import { roomFaults } from '../../stage/check-room.ts'
import { pictureOf } from '../../stage/picture-of.ts'
import { playThrough } from '../../stage/played-views.ts'

const seats = ['ann', 'ben', 'cat', 'dan', 'eve', 'fay', 'gus', 'hal'] as const
const between = 'pile-of-math'
const next = { type: 'host', command: { kind: 'next' } } as const

function shown(game: Game, audience: Audience): DepartureView {
  const { play } = view(game.match, audience, game.rules)
  if (play?.stop !== 'departure') throw new Error(`at ${play?.stop}`)
  return play
}

const itemsOf = (game: Game, seat: string) => shown(game, { role: 'seat', seat }).items.map(({ item }) => item)

const onRight = (item: number, chips: number) =>
  Array.from({ length: TABLE.outcomes }, (_, at) => (at === ITEMS[item]?.right ? chips : 0))

const onWrong = (item: number, chips: number) =>
  Array.from({ length: TABLE.outcomes }, (_, at) => (at === ((ITEMS[item]?.right ?? 0) + 1) % 4 ? chips : 0))

function answers(game: Game, chips: (item: number) => readonly number[]): void {
  for (const seat of seats)
    for (const item of itemsOf(game, seat))
      expect(game.tap(seat, { stop: 'departure', ask: 'item', tap: { item, chips: chips(item) } })).toBeNull()
}

/** A check before, another stop, and a check after. */
function begun(): Game {
  const game = new Game({ plan: ['departure', between, 'departure'], timers: null }).join(...seats)
  game.must({ type: 'host', command: { kind: 'start' } })
  return game
}

function leaves(game: Game): void {
  for (const { stop } = game.match; game.match.stop === stop;) game.must(next)
}

describe('a check before the lesson and one after', () => {
  it('asks every seat all twelve, six in each, and half of every team begins with the other six', () => {
    const game = begun()
    const before = seats.map((seat) => itemsOf(game, seat))
    for (const { id } of game.match.teams) {
      const first = seats.filter((seat, at) => game.match.seats[seat]?.team === id && before[at]?.includes(0))
      const all = seats.filter((seat) => game.match.seats[seat]?.team === id)
      expect(Math.abs(2 * first.length - all.length)).toBeLessThan(2)
    }
    answers(game, (item) => onRight(item, 5))
    leaves(game)
    leaves(game)
    seats.forEach((seat, at) => {
      const all = [...(before[at] ?? []), ...itemsOf(game, seat)]
      expect(all).toHaveLength(2 * EACH)
      expect(new Set(all).size).toBe(ITEMS.length)
    })
  })

  it('refuses chips on an item that this seat has not been given', () => {
    const game = begun()
    const other = ITEMS.findIndex((_, item) => !itemsOf(game, 'ann').includes(item))
    const tap = { item: other, chips: onRight(other, 10) }
    expect(game.tap('ann', { stop: 'departure', ask: 'item', tap })).toBe('out-of-range')
  })

  it('tells no answer to anybody, and none to the report, before the close after the lesson', () => {
    const game = begun()
    const untold = () => {
      for (const audience of [{ role: 'host' }, { role: 'projector' }, { role: 'seat', seat: 'ann' }] as const) {
        const { told, own } = shown(game, audience)
        expect([told, own]).toEqual([null, null])
      }
      const asked = roomReport(game.match, game.rules, '').stops.filter(({ stop }) => stop === 'departure')
      for (const one of asked.flatMap((stop) => stop.asked)) {
        expect(one.truth).toBeNull()
        for (const { saved } of Object.values(one.answers)) expect(saved).toBeNull()
      }
    }
    untold()
    answers(game, (item) => onRight(item, 5))
    for (let at = 0; at < 3; at++) {
      untold()
      game.must(next)
    }
    leaves(game)
    answers(game, (item) => onRight(item, 10))
    untold()
    game.must(next)
    untold()
    game.must(next)
    expect(shown(game, { role: 'seat', seat: 'ann' }).own?.items).toHaveLength(2 * EACH)
    const both = roomReport(game.match, game.rules, '').stops.filter(({ stop }) => stop === 'departure')
    expect(both).toHaveLength(2)
    for (const { asked } of both) expect(asked.filter(({ truth }) => truth !== null)).toHaveLength(ITEMS.length)
  })

  it('pays nobody, before and after', () => {
    const game = begun()
    answers(game, (item) => onRight(item, 10))
    leaves(game)
    leaves(game)
    answers(game, (item) => onRight(item, 10))
    leaves(game)
    for (const { bitsSaved, cards: counted } of Object.values(game.match.seats))
      expect([bitsSaved, counted]).toEqual([0, 0])
  })

  it('finds the gain that the class has made, and shows each where it has changed', () => {
    const game = begun()
    answers(game, (item) => onRight(item, 3 + (item % 3)))
    leaves(game)
    leaves(game)
    answers(game, (item) => onRight(item, 10))
    game.must(next)
    game.must(next)
    const { told } = shown(game, { role: 'projector' })
    expect(told?.gain?.verdict).toBe('better')
    expect(told?.gain?.players).toBe(seats.length)
    expect(told?.after?.bits).toBeCloseTo(worthOf(onRight(0, 10), 0), 9)
    for (const { before, after } of told?.items ?? []) expect([before !== null, after]).toEqual([true, 10])
  })

  it('is the first one again where nobody has answered the first', () => {
    const game = begun()
    leaves(game)
    leaves(game)
    expect(shown(game, { role: 'host' }).isAfter).toBe(false)
  })

  it('forgets in the second what somebody said in the first who was put out since', () => {
    const game = begun()
    answers(game, (item) => onWrong(item, 10))
    leaves(game)
    game.must({ type: 'host', command: { kind: 'remove', seat: 'ann' } })
    leaves(game)
    game.must(next)
    game.must(next)
    expect(shown(game, { role: 'host' }).told?.before?.players).toBe(seats.length - 1)
  })
})

describe('a gain', () => {
  const halves = Object.fromEntries(seats.map((seat, at) => [seat, at % 2 === 0 ? 0 : 1] as const))
  const laid = (chips: (seat: string, item: number) => number, isAfter: boolean) =>
    ITEMS.map((_, item) =>
      Object.fromEntries(
        seats
          .filter((seat) => ((halves[seat] === 0) !== isAfter) === item < EACH)
          .map((seat) => [seat, onRight(item, chips(seat, item))]),
      ),
    )

  it('is none where one half of the items is only easier than the other', () => {
    const easy = (_seat: string, item: number) => (item < EACH ? 8 : 2)
    const gain = gainOf(laid(easy, false), laid(easy, true), halves)
    expect(gain?.mean).toBeCloseTo(0, 12)
    expect(gain?.verdict).toBe('too-close')
  })

  it('is called one of a lesson that changes nothing in about five of a hundred classes', () => {
    const classes = Array.from({ length: 400 }, (_, seed) => {
      const random = randomFrom(seed)
      const chips = () => random.below(TABLE.chips + 1)
      return gainOf(laid(chips, false), laid(chips, true), halves)?.verdict
    })
    const found = classes.filter((verdict) => verdict !== 'too-close').length
    expect(found).toBeGreaterThan(6)
    expect(found).toBeLessThan(34)
  })

  it('is not told of fewer than two in a half', () => {
    const few = { ...halves, ben: 0, dan: 0, fay: 0 } as const
    expect(
      gainOf(
        laid(() => 5, false),
        laid(() => 5, true),
        few,
      ),
    ).toBeNull()
  })
})

it('counts who is sure of something wrong, for the host alone and without names', () => {
  const game = begun()
  answers(game, (item) => (item === 0 ? onWrong(item, 6) : onWrong(item, 5)))
  expect(shown(game, { role: 'host' }).errors).toEqual([])
  game.must(next)
  expect(shown(game, { role: 'host' }).errors).toEqual([{ item: 0, sure: 4, of: 4 }])
  for (const audience of [{ role: 'projector' }, { role: 'seat', seat: 'ann' }] as const)
    expect(shown(game, audience).errors).toEqual([])
})

it('does not call chips on the right answer an error, however many, nor few chips', () => {
  expect(sureErrors(ITEMS.map((_, item) => ({ ann: onRight(item, 10), ben: onWrong(item, 5) })))).toEqual([])
})

it('has every place of an answer right three times', () => {
  for (let place = 0; place < 4; place++) expect(ITEMS.filter(({ right }) => right === place)).toHaveLength(3)
})

it('names only misconceptions that it asks about, and some stop treats most of them', () => {
  const treated = new Set(cards.flatMap(({ treats = [] }) => treats))
  for (const one of treated) expect(misconceptions).toContain(one)
  expect(treated.size).toBeGreaterThan(8)
})

it('draws both sittings by the law of the stage', { timeout: 60_000 }, async () => {
  const faults = new Set<string>()
  let told = 0
  const boxes = [
    { width: 1920, height: 1080 },
    { width: 939, height: 705 },
    { width: 640, height: 900 },
    { width: 2600, height: 900 },
  ]
  await playThrough({ players: 12, plan: ['departure', 'departure'] }, (_at, seen) => {
    if (seen.role !== 'projector' || seen.play?.stop !== 'departure') return
    for (const box of boxes) {
      const picture = pictureOf(seen, smallPack.words, frameFor(box))
      if (picture.shapes.some(({ id }) => id === 'gain')) told++
      const tags = { ...picture, shapes: numberTags(picture) }
      for (const fault of [...faultsOf(picture, seen), ...faultsOf(tags, seen), ...roomFaults(picture)])
        faults.add(`${picture.frame.width}: ${fault}`)
    }
  })
  expect([...faults]).toEqual([])
  expect(told).toBeGreaterThan(0)
})
