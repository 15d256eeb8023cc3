/** What only Who moves together must prove: which pairs it finds, what stays dark, who is paid for what, and how the map is shown. */
import { describe, expect, it } from 'vitest'
import { roomReport } from '../../../shared/match/report.ts'
import type { Audience } from '../../../shared/match/view-types.ts'
import { bitsSaved, shareOf } from '../../../shared/measures/chips.ts'
import { randomFrom } from '../../../shared/measures/random.ts'
import { MARKS, tableOf } from '../../../stops/who-moves/content.ts'
import { kindsFor } from '../../../stops/who-moves/lab.ts'
import { pairsFor } from '../../../stops/who-moves/pairs.ts'
import { chipsWorth, mostMoved, together } from '../../../stops/who-moves/score.ts'
import type { MovesState, Watched } from '../../../stops/who-moves/types.ts'
import type { MovesView } from '../../../stops/who-moves/view-types.ts'
import { Game } from '../../match/game.ts'
import { stateOf, view } from '../../match/seen.ts'
import { smallPack, smallRules } from '../../match/small-world.ts'
import { storedPack } from '../../packs/stored-pack.ts'

const town = storedPack('town')

function stateIn({ match }: Pick<Game, 'match'>): MovesState {
  const state = stateOf(match)
  if (state?.stop !== 'who-moves') throw new Error('another stop')
  return state
}

function movesOf({ match }: Game, audience: Audience): MovesView {
  const { play } = view(match, audience, smallRules)
  if (play?.stop !== 'who-moves') throw new Error('another stop')
  return play
}

const next = (game: Game) => game.must({ type: 'host', command: { kind: 'next' } })
const playing = () => new Game({ plan: ['who-moves'] }).join('ann', 'ben').goTo('bet')
const wall: Audience = { role: 'projector' }

/** All words stand at nothing; the pairs end at these cosines. */
function watchedAs(cosines: readonly number[]): Watched {
  const places = kindsFor(smallPack, pairsFor(smallPack, randomFrom(7)) ?? [])
    .flat()
    .map((_, i): [number, number] => [i, -i])
  return {
    shown: 0.4,
    marks: MARKS.map((step, i) => ({
      step,
      kin: i / MARKS.length,
      cosines: cosines.map((cosine) => (cosine * i) / (MARKS.length - 1)),
      places,
    })),
  }
}

/** The lab has answered so. */
function trained(game: Game, cosines: readonly number[]): void {
  next(game)
  game.answerAll()
  const state = stateIn(game)
  const watched = state.watched.with(state.leg, watchedAs(cosines))
  const play: MovesState = { ...state, watched }
  game.match = { ...game.match, play }
}

describe('the pairs', () => {
  const found = Array.from({ length: 12 }, (_, seed) => pairsFor(town, randomFrom(seed)) ?? [])
  const names = (pairs: (typeof found)[number]) => pairs.map(({ words }) => words.map((word) => town.words[word]))

  it('are two for each of three words: one alike, one beside it; other rooms have others', () => {
    for (const pairs of found) {
      expect(pairs.map(({ kind }) => kind).toSorted()).toEqual([
        'alike',
        'alike',
        'alike',
        'beside',
        'beside',
        'beside',
      ])
      const byFirst = Map.groupBy(pairs, ({ words: [first] }) => first)
      expect([...byFirst.values()].map((both) => both.length)).toEqual([2, 2, 2])
      // Apart from the word that was drawn none is in two pairs.
      expect(new Set(pairs.flatMap(({ words }) => words)).size).toBe(9)
    }
    expect(new Set(found.map((pairs) => names(pairs).join(' '))).size).toBeGreaterThan(8)
    expect(pairsFor(town, randomFrom(3))).toEqual(found[3])
  })

  it('are called alike that stand in each other’s place, and beside that share their sentences', () => {
    const all = names(found.flat()).map((pair) => pair.join('-'))
    expect(all.length).toBeGreaterThan(50)
    // Never the words of every sentence.
    expect(all.filter((pair) => /\b(the|is|and|in)\b/.test(pair))).toEqual([])
  })

  it('a text without any says so, and asks nothing', () => {
    expect(pairsFor({ ...town, train: town.train.slice(0, 4) }, randomFrom(1))).toBeNull()
  })
})

const ends = [0.8, 0.1, 0.6, -0.2, 0, 0.2]

describe('chips', () => {
  it('count on every pair that has come together, best alike on all of them', () => {
    expect(together(watchedAs([0.8, 0.1, 0.6, -0.2]))).toEqual([0, 2])
    // Where none has come together, the nearest is it.
    expect(together(watchedAs([0.1, 0.3, -0.6, 0.2]))).toEqual([1])
    const even = chipsWorth([5, 0, 5, 0], [0, 2])
    expect(even).toBeCloseTo(bitsSaved(shareOf(5, 0, tableOf(4)), 4), 9)
    expect(even).toBeGreaterThan(chipsWorth([10, 0, 0, 0], [0, 2]))
    expect(chipsWorth([0, 5, 0, 5], [0, 2])).toBeLessThan(0)
    expect(chipsWorth([0, 0, 0, 0], [0, 2])).toBeCloseTo(0, 9)
  })

  it('of the rematch count on the pair that gained most, not on the nearest', () => {
    expect(mostMoved(watchedAs([0.8, 0, 0.1, 0]), watchedAs([0.7, 0.5, 0.2, 0.1]))).toBe(1)
  })

  it('are paid when the map comes, and the rematch pays its own', () => {
    const game = playing()
    expect(stateIn(game).pairs).toHaveLength(6)
    const lay = (seat: string, tap: unknown) => game.tap(seat, { stop: 'who-moves', ask: 'pair', tap })
    expect([lay('ann', [5, 0, 5, 0, 0, 0]), lay('ben', [0, 11, 0, 0, 0, 0]), lay('ben', [0, 5, 5, 0])]).toEqual([
      null,
      'too-many-chips',
      'out-of-range',
    ])
    expect(lay('ben', [0, 10, 0, 0, 0, 0])).toBeNull()
    trained(game, ends)
    expect(lay('ann', [1, 0, 0, 0, 0, 0])).toBe('after-the-bell')
    expect(game.match.seats['ann']?.bitsSaved).toBe(0)
    next(game)
    expect(game.match.seats['ann']?.bitsSaved).toBeCloseTo(chipsWorth([5, 0, 5, 0, 0, 0], [0, 2]), 9)
    expect(game.match.seats['ben']?.bitsSaved).toBeLessThan(0)
  })
})

describe('what stays dark', () => {
  it('is how the text has the two, and where they end, until the map; whoever looks', () => {
    const seen = (cosines: readonly number[], phases: number) => {
      const game = playing()
      if (phases > 0) trained(game, cosines)
      if (phases > 1) next(game)
      return (['host', 'projector', 'seat'] as const).map((role) => [
        view(game.match, role === 'seat' ? { role, seat: 'ann' } : { role }, smallRules),
        roomReport(game.match, smallRules, ''),
      ])
    }
    expect(JSON.stringify(seen(ends, 0))).not.toMatch(/"(alike|beside)"/)
    expect(seen(ends, 2)).not.toEqual(seen(ends.with(0, 0.1).with(1, 0.8), 2))
  })
})

describe('the map', () => {
  it('goes from stored step to stored step by itself, and then stays to be read', () => {
    const game = playing()
    trained(game, ends)
    next(game)
    const shown: (number | null)[] = []
    for (let frame = 0; frame < MARKS.length; frame++) {
      shown.push(movesOf(game, wall).step)
      expect(game.match.bell.beats).toBe(frame + 1 < MARKS.length)
      if (frame + 1 < MARKS.length) expect(game.ring()).toBeNull()
    }
    expect(shown).toEqual([...MARKS])
    const last = movesOf(game, wall)
    expect([last.ahead, last.pairs.map(({ cosine }) => cosine)]).toEqual([0, ends])
    // The map is drawn where all look at it; a phone has the figures.
    expect(movesOf(game, { role: 'seat', seat: 'ann' }).map).toBeNull()
  })

  it('has one measure for all its steps', () => {
    const game = playing()
    trained(game, ends)
    next(game)
    const before = movesOf(game, wall).map
    next(game)
    expect(movesOf(game, wall)).toMatchObject({ ahead: 0, map: { across: before?.across, up: before?.up } })
  })
})
