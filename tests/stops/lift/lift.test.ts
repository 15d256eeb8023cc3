/** What only Lift must prove: the upper floors stay dark until the ride, who is paid for what, and which sentences are played. */
import { describe, expect, it } from 'vitest'
import { roomReport } from '../../../shared/match/report.ts'
import type { Audience } from '../../../shared/match/view-types.ts'
import { shareOf } from '../../../shared/measures/chips.ts'
import { betSeconds, CHIPS, LAST } from '../../../stops/lift/content.ts'
import { settledOn } from '../../../stops/lift/score.ts'
import { scoreOf } from '../../../stops/lift/story.ts'
import { chosen } from '../../../stops/lift/tower.ts'
import type { LiftState, Ride } from '../../../stops/lift/types.ts'
import type { LiftView } from '../../../stops/lift/view-types.ts'
import { Game } from '../../match/game.ts'
import { stateOf, view } from '../../match/seen.ts'
import { smallRules } from '../../match/small-world.ts'
import { pictureOf } from '../../stage/picture-of.ts'

const audiences: readonly Audience[] = [
  { role: 'host' },
  { role: 'projector' },
  ...['ann', 'ben'].map((seat): Audience => ({ role: 'seat', seat })),
]
/** The first guess of each floor; behind it always the same second one. */
function riding(firsts: readonly number[], words: readonly number[] = [1, 2, 3], p = 0.6): Ride {
  const second = { word: 9, p: 0.2 }
  return { words, floors: firsts.map((word) => [{ word, p }, second]) }
}
const ride = riding([3, 5, 6, 7, 7])

function playing(now: Ride = ride, seed = 7): Game {
  const game = new Game({ plan: ['lift'] }, seed).join('ann', 'ben').goTo('bet')
  game.answerAll()
  const play: LiftState = { ...stateIn(game), rides: [now] }
  game.match = { ...game.match, play }
  return game
}

function stateIn({ match }: Pick<Game, 'match'>): LiftState {
  const state = stateOf(match)
  if (state?.stop !== 'lift') throw new Error('another stop')
  return state
}

function liftOf({ match }: Game, audience: Audience): LiftView {
  const { play } = view(match, audience, smallRules)
  if (play?.stop !== 'lift') throw new Error('another stop')
  return play
}

const tap = (game: Game, seat: string, answer: unknown) => game.tap(seat, { stop: 'lift', ask: 'floor', tap: answer })
const next = (game: Game) => game.must({ type: 'host', command: { kind: 'next' } })

describe('a ride', () => {
  it('settles on the lowest floor from which on nothing changes any more', () => {
    expect(settledOn(ride)).toBe(3)
    expect(settledOn(riding([7, 7, 7, 7, 7]))).toBe(0)
    // It had the word once and lost it again.
    expect(settledOn(riding([3, 7, 6, 7, 7]))).toBe(3)
    expect(settledOn(riding([3, 7, 7, 7, 6]))).toBe(4)
  })

  it('is won by who laid chips on that floor', () => {
    const game = playing()
    expect(tap(game, 'ann', [0, 0, 10, 0])).toBeNull()
    expect(tap(game, 'ann', [0, 0, 11, 0])).toBe('too-many-chips')
    expect(tap(game, 'ann', [0, 0, 10])).toBe('out-of-range')
    expect(tap(game, 'ben', [10, 0, 0, 0])).toBeNull()
    next(game)
    expect(game.match.seats['ann']?.bitsSaved).toBeCloseTo(2 + Math.log2(shareOf(10, 0, CHIPS)), 9)
    expect(game.match.seats['ben']?.bitsSaved).toBeCloseTo(2 + Math.log2(shareOf(0, 0, CHIPS)), 9)
    expect(tap(game, 'ann', [0, 0, 10, 0])).toBe('after-the-bell')
  })

  it('keeps the floors above the first dark until it has been there, for everybody', () => {
    const seen = (of: Ride, phases: number) =>
      audiences.map((audience) => {
        const game = playing(of)
        for (let i = 0; i < phases; i++) next(game)
        return [view(game.match, audience, smallRules), roomReport(game.match, smallRules, '')]
      })
    const other = riding([3, 5, 8, 8, 8])
    expect(seen(other, 0)).toEqual(seen(ride, 0))
    expect(seen(other, 1)).not.toEqual(seen(ride, 1))
  })
})

describe('the clock', () => {
  it('counts nothing down before there is a sentence to bet on, and then all of the time', () => {
    const game = new Game({ plan: ['lift'] }).join('ann').goTo('bet', false)
    expect(game.match.bell.beats).toBe(true)
    // A lab that takes its time is waited for.
    for (let beat = 0; beat < 5; beat++) expect(game.ring()).toBeNull()
    expect([game.match.play?.phase, game.match.bell.beats]).toEqual(['bet', true])
    game.answerAll()
    const { beats, rings } = game.match.bell
    expect([beats, rings]).toEqual([false, game.now + 1000 * betSeconds(0)])
  })
})

describe('the last question', () => {
  it('counts: who is sure wins or loses more, and the phone says what came of it', () => {
    const game = playing()
    game.goTo('say')
    const say = (seat: string, option: number, confidence: number) =>
      game.tap(seat, { stop: 'lift', ask: 'say', tap: { option, confidence } })
    expect([say('ann', LAST.right, 3), say('ben', 1, 1)]).toEqual([null, null])
    expect(game.match.seats['ann']?.cards).toBe(0)
    next(game)
    const won = ['ann', 'ben'].map((seat) => liftOf(game, { role: 'seat', seat }).won?.now ?? 0)
    expect(won[0]).toBeGreaterThan(0)
    expect(won[1]).toBeLessThan(0)
    expect(['ann', 'ben'].map((seat) => game.match.seats[seat]?.bitsSaved)).toEqual(won)
    expect(liftOf(game, { role: 'projector' }).won).toBeNull()
  })
})

describe('the wall', () => {
  it('shows no floor and no word otherwise at the start of a ride than before it', () => {
    const game = playing(riding([3, 7, 7, 7, 7]))
    const words = Array.from({ length: 10 }, (_, word) => `word ${word}`)
    const drawn = () =>
      pictureOf(view(game.match, { role: 'projector' }, smallRules), words, { width: 1280, height: 900 }).shapes
    const known = (shapes: ReturnType<typeof drawn>) =>
      shapes.filter(({ id }) => /^(cabin|word\.[01]|wall\.[01]|guess\.[01]\..*)$/.test(id))
    const before = known(drawn())
    expect(before.map(({ id }) => id)).toEqual(expect.arrayContaining(['cabin', 'word.1', 'wall.1']))
    next(game)
    // The cabin waits on its floor until it rides; nothing tells by its look where the word was found.
    expect(known(drawn())).toEqual(before)
  })

  it('holds back what the ride tells until its beat', () => {
    const game = playing()
    const words = Array.from({ length: 10 }, (_, word) => `word ${word}`)
    const drawn = () =>
      pictureOf(view(game.match, { role: 'projector' }, smallRules), words, { width: 1280, height: 900 })
    const before = new Set(drawn().shapes.map(({ id }) => id))
    next(game)
    const told = drawn().shapes.filter(({ beat }) => (beat ?? 0) > 0)
    expect(told.map(({ id }) => id)).toEqual(expect.arrayContaining(['title.told', 'cabin.told']))
    // A shape that stays from the picture before would show it at once.
    expect(told.filter(({ id }) => before.has(id))).toEqual([])
  })
})

describe('the sentences that are played', () => {
  const clear = [riding([3, 7, 7, 7, 7]), riding([3, 5, 7, 7, 7]), riding([3, 5, 6, 7, 7]), riding([3, 5, 6, 8, 7])]

  it('are clear at the top, each another one, and by the dice of the room', () => {
    const close = riding([3, 5, 7, 7, 7], [1, 2, 4], 0.25)
    const found = chosen([close, ...clear], 4, 1)
    expect(new Set(found)).toEqual(new Set(clear))
    expect(chosen([close, ...clear], 4, 1)).toEqual(found)
    const firsts = Array.from({ length: 40 }, (_, seed) => settledOn(chosen(clear, 1, seed)[0] ?? ride))
    expect(new Set(firsts)).toEqual(new Set([1, 2]))
    expect(chosen([close, ...clear], 9, 1)).toHaveLength(5)
  })

  it('are no rides that have nowhere to go', () => {
    expect(chosen([riding([7, 7, 7, 7, 7])], 3, 1)).toEqual([])
  })

  it('are counted at the end: where they settled, and where the entrance said its own word again', () => {
    expect(scoreOf([ride, riding([4, 7, 7, 7, 7])])).toEqual({ floors: [3, 1], repeated: 1 })
  })
})
