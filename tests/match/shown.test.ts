/** Reveals wait for the wall, and end when they are read. */
import { READ } from '../../shared/match/play.ts'
import { describe, expect, it } from 'vitest'
import { untilShown } from '../../client/store/selectors.ts'
import { pictureOf } from '../stage/picture-of.ts'
import type { MatchSettings } from '../../shared/match/types.ts'
import { PACE } from '../../stops/run/bet/choreography.ts'
import { view } from './seen.ts'
import { Game } from './game.ts'
import { smallBrain, smallPack, smallRules } from './small-world.ts'

const seats = ['a', 'b', 'c', 'd', 'e', 'f']
const frame = { width: 1320, height: 900 }

function revealed(teams: number, settings: Partial<MatchSettings> = {}): Game {
  const game = new Game({ plan: ['run'], teams, ...settings }).join(...seats).goTo('bet')
  for (const seat of seats) game.tap(seat, { stop: 'run', ask: 'bet', tap: { card: 0, racks: {}, words: { '5': 3 } } })
  return game.goTo('reveal')
}

const shown = (game: Game, seat = 'a') => view(game.match, { role: 'seat', seat }, smallRules)

describe.each([2, 4, 6])('a reveal with %s teams', (teams) => {
  const game = revealed(teams)
  const { since, shows } = shown(game).phase

  it('takes as long as the stage takes to let the true word fall', () => {
    const wall = view(game.match, { role: 'projector' }, smallRules)
    const truth = pictureOf(wall, smallPack.words, frame).shapes.find(({ id }) => id.endsWith('.truth'))
    const { beat, move } = PACE
    expect(shows).toBeCloseTo(((truth?.beat ?? 0) * beat + move) / 1000)
    expect(shows).toBeLessThan(8)
  })

  it('is not over before the word has fallen and three seconds of reading have passed', () => {
    for (const seat of seats) expect(game.tap(seat, { stop: 'run', ask: READ })).toBeNull()
    expect(game.match.bell.rings).toBeGreaterThanOrEqual(since + 1000 * (shows + 3) - 1)
    expect(game.match.bell.rings).toBeLessThanOrEqual(since + 1000 * (shows + 3) + 1)
  })

  it('is held back on a phone until then, and no longer', () => {
    const skew = 500
    expect(untilShown(shown(game), skew, since - skew)).toBeCloseTo(1000 * shows)
    expect(untilShown(shown(game), skew, since - skew + 1000 * shows)).toBe(0)
  })
})

it('goes by quicker from the second card on, and the stage with it', () => {
  const game = revealed(4)
  const first = shown(game).phase.shows
  game.goTo('bet').goTo('reveal')
  const wall = view(game.match, { role: 'projector' }, smallRules)
  const truth = pictureOf(wall, smallPack.words, frame).shapes.find(({ id }) => id.endsWith('.truth'))
  expect(wall.phase.shows).toBeLessThan(first - 1)
  expect(wall.phase.shows).toBeCloseTo(((truth?.beat ?? 0) * PACE.beat + PACE.move) / 1000)
})

describe('what is shown', () => {
  it('goes on once everybody who is here has read it, and not before', () => {
    const game = revealed(2)
    const { rings } = game.match.bell
    game.must({ type: 'dropped', seat: 'f' })
    for (const seat of seats.slice(0, 4)) game.tap(seat, { stop: 'run', ask: READ })
    expect(game.match.bell.rings).toBe(rings)
    expect([shown(game, 'a').phase.read, shown(game, 'e').phase.read]).toEqual([true, false])
    game.tap('e', { stop: 'run', ask: READ })
    expect(game.match.bell.rings).toBeLessThan(rings ?? 0)
  })

  it('goes by as fast as the room is told, and can be read as soon', () => {
    const quick = revealed(2, { brain: { ...smallBrain, pace: 0.1 } })
    const { since, shows } = shown(quick).phase
    expect(shows).toBeCloseTo(shown(revealed(2)).phase.shows / 10)
    for (const seat of seats) quick.tap(seat, { stop: 'run', ask: READ })
    expect(quick.match.bell.rings).toBe(since + Math.round(1000 * (shows + 3)))
  })

  it('is asked for nowhere else, and anew in every phase', () => {
    const game = revealed(2)
    game.tap('a', { stop: 'run', ask: READ })
    game.must({ type: 'host', command: { kind: 'next' } })
    expect(shown(game).phase.read).toBeNull()
    expect(game.tap('a', { stop: 'run', ask: READ })).toBe('not-now')
    game.goTo('reveal')
    expect(shown(game).phase.read).toBe(false)
  })
})
