/** What only Spotlight must prove: what is hidden stays hidden, who is paid for what, and what is too close pays nobody. */
import { describe, expect, it } from 'vitest'
import { roomReport } from '../../../shared/match/report.ts'
import type { Audience } from '../../../shared/match/view-types.ts'
import { CALL, lampsOn } from '../../../stops/spotlight/content.ts'
import { beamsOf, callTruthOf, clueOf } from '../../../stops/spotlight/score.ts'
import { chosen, litBy } from '../../../stops/spotlight/light.ts'
import { scoreOf } from '../../../stops/spotlight/story.ts'
import type { Lit, SpotlightState } from '../../../stops/spotlight/types.ts'
import { shareOf } from '../../../shared/measures/chips.ts'
import { Game } from '../../match/game.ts'
import { stateOf, view } from '../../match/seen.ts'
import { smallRules } from '../../match/small-world.ts'

const audiences: readonly Audience[] = [
  { role: 'host' },
  { role: 'projector' },
  ...['ann', 'ben'].map((seat): Audience => ({ role: 'seat', seat })),
]
const words = [1, 2, 3, 4]
const swap = (bits: number) => ({ tried: 3, bits, most: { instead: 5, says: 6 } })
/** Swaps: the second word told; attention: the third; covered: the fourth. */
const lit: Lit = {
  words,
  word: 7,
  p: 0.5,
  swapped: [swap(0), swap(5), swap(1), swap(0)],
  covered: [0, 2, 1, 9],
  attention: [
    [
      [0.1, 0.2, 0.6, 0],
      [0, 0.1, 0.5, 0.2],
    ],
  ],
}

function playing(changes: Partial<Lit> = {}, seed = 7): Game {
  const game = new Game({ plan: ['spotlight'] }, seed).join('ann', 'ben').goTo('lamps')
  game.answerAll()
  const play: SpotlightState = { ...stateIn(game), lit: [{ ...lit, ...changes }] }
  game.match = { ...game.match, play }
  return game
}

function stateIn({ match }: Pick<Game, 'match'>): SpotlightState {
  const state = stateOf(match)
  if (state?.stop !== 'spotlight') throw new Error('another stop')
  return state
}

const tap = (game: Game, seat: string, ask: string, answer: unknown) =>
  game.tap(seat, { stop: 'spotlight', ask, tap: answer })
const next = (game: Game) => game.must({ type: 'host', command: { kind: 'next' } })

describe('a sentence in the light', () => {
  it('is won by who hung lamps on the word whose swaps moved the answer most', () => {
    const game = playing()
    expect(tap(game, 'ann', 'lamps', [0, 10, 0, 0])).toBeNull()
    expect(tap(game, 'ann', 'lamps', [0, 11, 0, 0])).toBe('too-many-chips')
    expect(tap(game, 'ben', 'lamps', [0, 0, 0, 10])).toBeNull()
    next(game)
    const table = lampsOn(4)
    expect(game.match.seats['ann']?.bitsSaved).toBeCloseTo(2 + Math.log2(shareOf(10, 0, table)), 9)
    expect(game.match.seats['ben']?.bitsSaved).toBeCloseTo(2 + Math.log2(shareOf(0, 0, table)), 9)
    expect(tap(game, 'ann', 'lamps', [0, 10, 0, 0])).toBe('after-the-bell')
  })

  it('pays the Sceptic who says that attention lies, where it does', () => {
    const game = playing()
    next(game)
    expect(tap(game, 'ann', 'call', [0, 10])).toBeNull()
    expect(tap(game, 'ben', 'call', [10, 0])).toBeNull()
    next(game)
    expect(game.match.seats['ann']?.bitsSaved).toBeCloseTo(1 + Math.log2(shareOf(10, 0, CALL)), 9)
    expect(game.match.seats['ben']?.bitsSaved).toBeLessThan(0)
  })

  it('in which nobody told alone pays nobody, and nothing can be called', () => {
    const game = playing({ swapped: [swap(0), swap(5), swap(4.5), swap(0)] })
    tap(game, 'ann', 'lamps', [0, 10, 0, 0])
    next(game)
    expect(tap(game, 'ann', 'call', [10, 0])).toBe('not-now')
    next(game)
    expect(game.match.seats['ann']?.bitsSaved).toBe(0)
  })

  it('tells each way to ask in its own phase and not before, whatever was measured', () => {
    const other = {
      swapped: [swap(9), swap(1), swap(0), swap(0)],
      covered: [9, 0, 0, 0],
      attention: [
        [
          [0.9, 0, 0, 0],
          [0.8, 0, 0, 0],
        ],
      ],
    } satisfies Partial<Lit>
    const seen = (changes: Partial<Lit>, phases: number) =>
      audiences.map((audience) => {
        const game = playing(changes)
        for (let i = 0; i < phases; i++) next(game)
        return [view(game.match, audience, smallRules), roomReport(game.match, smallRules, '')]
      })
    const { swapped, attention, covered } = other
    expect(seen(other, 0)).toEqual(seen({}, 0))
    expect(seen({ attention, covered }, 1)).toEqual(seen({}, 1))
    expect(seen({ swapped }, 1)).not.toEqual(seen({}, 1))
    expect(seen({ covered }, 2)).toEqual(seen({}, 2))
    expect(seen({ attention }, 2)).not.toEqual(seen({}, 2))
    expect(seen({ covered }, 3)).not.toEqual(seen({}, 3))
  })
})

it('plays sentences of which words of different kinds told, before a second one of a kind', () => {
  const of = (...words: number[]): Lit => ({ ...lit, words })
  const told = [of(1, 2, 3, 4), of(4, 2, 3, 1), of(1, 5, 3, 4)]
  const racks = [
    { id: 'animals', words: [1, 2, 3, 4] },
    { id: 'colours', words: [5, 6] },
  ]
  expect(chosen(told, 2, { racks })).toEqual([told[0], told[2]])
  expect(chosen(told, 3, { racks })).toEqual([told[0], told[2], told[1]])
})

describe('who told', () => {
  it('is the mean over swaps less the surprise as it stands; a word without swaps told nothing', () => {
    const told = {
      word: 7,
      bits: 1,
      swaps: [
        [],
        [
          { bits: 5, says: 3 },
          { bits: 7, says: 4 },
        ],
      ],
      covered: [3, 1],
    }
    const found = litBy([1, 2], [[], [8, 9]], told)
    expect(found.swapped).toEqual([
      { tried: 0, bits: 0, most: null },
      { tried: 2, bits: 5, most: { instead: 9, says: 4 } },
    ])
    expect(found.covered).toEqual([2, 0])
    expect(found.p).toBe(0.5)
    expect(clueOf(found)).toBe(1)
  })

  it('attention is the mean of all heads, and each way is counted against the swap', () => {
    expect(beamsOf(lit)?.[2]).toBeCloseTo(0.55, 9)
    expect(callTruthOf(lit)).toBe(1)
    expect(callTruthOf({ ...lit, attention: null })).toBeNull()
    // Two words that are looked at alike: nobody's call can be right or wrong.
    expect(callTruthOf({ ...lit, attention: [[[0, 0.41, 0.42, 0]]] })).toBeNull()
    const agreeing: Lit = { ...lit, covered: [0, 9, 0, 0], attention: [[[0, 0.9, 0, 0]]] }
    expect(scoreOf([lit, agreeing, { ...lit, attention: null }])).toEqual({ of: 2, beams: 1, cover: 1 })
  })
})
