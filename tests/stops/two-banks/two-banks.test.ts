/** What only Two banks must prove: which sentences and kinds are found, what is told when, and what bets and swaps are worth. */
import { describe, expect, it } from 'vitest'
import { roomReport } from '../../../shared/match/report.ts'
import type { Audience } from '../../../shared/match/view-types.ts'
import { randomFrom } from '../../../shared/measures/random.ts'
import { storedPack } from '../../packs/stored-pack.ts'
import { CHIPS, LAST, NEITHER, SWAPS } from '../../../stops/two-banks/content.ts'
import { readOf } from '../../../stops/two-banks/lab.ts'
import { pairIn, promptOf, swapped, swapsFor } from '../../../stops/two-banks/pair.ts'
import { saysOf, turnWorth } from '../../../stops/two-banks/score.ts'
import type { BanksState, Leg, Pair, Read } from '../../../stops/two-banks/types.ts'
import { looksOf } from '../../../stops/two-banks/view.ts'
import type { BanksView } from '../../../stops/two-banks/view-types.ts'
import { Game } from '../../match/game.ts'
import { stateOf, view } from '../../match/seen.ts'
import { smallPack, smallRules } from '../../match/small-world.ts'

const audiences: readonly Audience[] = [
  { role: 'host' },
  { role: 'projector' },
  ...['ann', 'ben'].map((seat): Audience => ({ role: 'seat', seat })),
]

function stateIn({ match }: Pick<Game, 'match'>): BanksState {
  const state = stateOf(match)
  if (state?.stop !== 'two-banks') throw new Error('another stop')
  return state
}

function banksOf({ match }: Game, audience: Audience): BanksView {
  const { play } = view(match, audience, smallRules)
  if (play?.stop !== 'two-banks') throw new Error('another stop')
  return play
}

const seat = (id: string): Audience => ({ role: 'seat', seat: id })
const tap = (game: Game, who: string, ask: string, answer: unknown) =>
  game.tap(who, { stop: 'two-banks', ask, tap: answer })
const next = (game: Game) => game.must({ type: 'host', command: { kind: 'next' } })
const read = (...shares: number[]): Read => ({ shares, top: [{ word: 1, p: 0.5 }] })

/** A game in which the model says this. */
function playing(reads: readonly Read[] = [read(0.9, 0.02), read(0.1, 0.2)], after: readonly Read[] = []): Game {
  const game = new Game({ plan: ['two-banks'] }).join('ann', 'ben').goTo('bet')
  game.answerAll()
  const state = stateIn(game)
  const legs = state.legs.map((leg): Leg => (after.length === 0 ? leg : { ...leg, after }))
  const play: BanksState = { ...state, reads, legs }
  game.match = { ...game.match, play }
  return game
}

function pairOf(id: 'town' | 'harbour' | 'forest' | 'pueblo' | 'dorf'): {
  said: (words: readonly number[]) => string
  pair: Pair
} {
  const pack = storedPack(id)
  const pair = pairIn(pack)
  if (pair === null) throw new Error('no pair')
  return { said: (words) => words.map((word) => pack.words[word]).join(' '), pair }
}

describe('the two sentences', () => {
  it('are found in every world, and their words are counted in its text', () => {
    const { said, pair } = pairOf('town')
    expect([0, 1].map((side) => said(promptOf(pair, side === 0 ? 0 : 1)))).toEqual([
      'by the river the bank is',
      'in the town the bank is',
    ])
    expect(said(pair.shared)).toBe('the bank is')
    expect(pair.kinds.map((kind) => said([...kind].toSorted((a, b) => a - b)).split(' ').length)).toEqual([4, 4])
    expect(said(pair.kinds[0])).toContain('muddy')
    expect(said(pair.kinds[1])).toContain('open')
    const ends = (['harbour', 'forest', 'pueblo', 'dorf'] as const).map((id) => {
      const other = pairOf(id)
      return other.said(other.pair.shared)
    })
    expect(ends).toEqual(['expect', 'bear went home', 'el banco está', 'ist die Bank'])
    expect(pairIn({ ...smallPack, probes: smallPack.probes.slice(0, 1) })).toBeNull()
  })

  it('have among the words to choose from those that stand in the other one, each swap once', () => {
    const pack = storedPack('town')
    const { said, pair } = pairOf('town')
    for (const seed of [1, 2, 3]) {
      const swaps = swapsFor(pack, pair, 0, randomFrom(seed))
      const told = swaps.map((swap) => said(swapped(promptOf(pair, 0), swap)))
      expect(told).toEqual(expect.arrayContaining(['in the river the bank is', 'by the town the bank is']))
      expect(new Set(told).size).toBe(SWAPS)
    }
  })

  it('are looked at where they differ', () => {
    const { pair } = pairOf('town')
    const looks = [[[0.1, 0.2, 0.3, 0, 0, 0]]]
    const [look] = looksOf(pair, { side: 0, looks })
    expect(look?.share).toBeCloseTo(0.4, 9)
  })
})

describe('a bet', () => {
  it('is on the kind on which more than half of the chance lies, or on neither', () => {
    expect([read(0.51, 0.2), read(0.2, 0.51), read(0.5, 0.4)].map(saysOf)).toEqual([0, 1, NEITHER])
    const shares = readOf([0, 0.1, 0.2, 0.3], { kinds: [[1, 2], [3]] }).shares
    expect(shares[0]).toBeCloseTo(0.3, 9)
    expect(shares[1]).toBeCloseTo(0.3, 9)
  })

  it('pays who laid on it, and tells nobody before', () => {
    const game = playing()
    expect(tap(game, 'ann', 'kind', [10, 0, 0])).toBeNull()
    expect(tap(game, 'ben', 'kind', [0, 0, 10])).toBeNull()
    expect(tap(game, 'ann', 'kind', [10, 1, 0])).toBe('too-many-chips')
    const seen = (of: readonly Read[]) =>
      audiences.map((audience) => {
        const { match } = playing(of)
        return [view(match, audience, smallRules), roomReport(match, smallRules, '')]
      })
    expect(seen([read(0.1, 0.8), read(0.7, 0)])).toEqual(seen([read(0.9, 0), read(0, 0)]))
    next(game)
    expect(game.match.seats['ann']?.bitsSaved).toBeGreaterThan(0)
    expect(game.match.seats['ben']?.bitsSaved).toBeLessThan(0)
    expect(banksOf(game, seat('ann')).read?.says).toBe(0)
    expect(tap(game, 'ann', 'kind', [0, 0, 10])).toBe('after-the-bell')
  })

  it('comes again with the other clue behind the gap', () => {
    const game = playing()
    const first = banksOf(game, seat('ann')).sentence
    next(game)
    next(game)
    const second = banksOf(game, seat('ann')).sentence
    const { pair, side } = stateIn(game)
    expect(first).toEqual({ before: pair && promptOf(pair, side), behind: [] })
    expect(second).toEqual({ before: pair?.shared, behind: pair?.clues[side === 0 ? 1 : 0] })
  })
})

describe('a swap', () => {
  it('is worth how much surer than a coin it made the model, and never less than nothing', () => {
    expect([1, 0.5, 0.01, 0].map(turnWorth)).toEqual([1, 0, 0, 0])
    const other = stateIn(playing()).side === 0 ? 1 : 0
    const turned = (share: number) => (other === 0 ? read(share, 0) : read(0, share))
    const after = [0.9, 0.1, 0.6, 0.2, 0.3, 0.4].map(turned)
    const game = playing(undefined, after).goTo('flip')
    expect(tap(game, 'ann', 'swap', 0)).toBeNull()
    expect(tap(game, 'ben', 'swap', 1)).toBeNull()
    expect(tap(game, 'ben', 'swap', 99)).toBe('out-of-range')
    // Nobody sees what a swap does, nor what others took.
    const { flip } = banksOf(game, { role: 'projector' })
    expect([flip?.turned, flip?.pick.tally, flip?.pick.count]).toEqual([null, null, 2])
    next(game)
    expect(game.match.seats['ann']?.bitsSaved).toBeCloseTo(1 + Math.log2(0.9), 9)
    expect(game.match.seats['ben']?.bitsSaved).toBe(0)
    expect(banksOf(game, seat('ann')).flip?.turned).toMatchObject({ best: 0, shares: [0.9, 0.1, 0.6, 0.2, 0.3, 0.4] })
    // The rematch turns the other sentence.
    const wanted = banksOf(game, seat('ann')).flip?.wanted
    next(game)
    expect(banksOf(game, seat('ann'))).toMatchObject({ phase: 'flip', isRematch: true })
    expect(banksOf(game, seat('ann')).flip?.wanted).not.toBe(wanted)
  })
})

it('pays the last answer by how sure it was, and is over after the swaps in its short form', () => {
  const game = playing().goTo('say')
  expect(tap(game, 'ann', 'say', { option: LAST.right, confidence: 3 })).toBeNull()
  const before = game.match.seats['ann']?.bitsSaved ?? 0
  next(game)
  const now = banksOf(game, seat('ann')).won?.now ?? 0
  expect(now).toBeGreaterThan(0)
  expect((game.match.seats['ann']?.bitsSaved ?? 0) - before).toBeCloseTo(now, 9)
  const short = new Game({ plan: [{ stop: 'two-banks', form: 'express', rematch: false }] }).join('ann').goTo('flipped')
  next(short)
  expect(short.match.play).toBeNull()
})

it('counts no time down before there is a sentence, and asks nothing where a world has none', () => {
  const game = new Game({ plan: ['two-banks'] }).join('ann').goTo('bet', false)
  expect(game.match.bell.beats).toBe(true)
  expect(tap(game, 'ann', 'kind', [1, 0, 0])).toBe('not-now')
  const pack = { ...smallPack, probes: [] }
  const none = new Game({ plan: ['two-banks'] }, 7, pack).join('ann').goTo('bet')
  none.answerAll()
  expect(stateIn(none).troubled).toEqual(['sentences'])
  expect(CHIPS.outcomes).toBe(NEITHER + 1)
})
