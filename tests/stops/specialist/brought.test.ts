/** A text of a team's own: what of it is read, who wants it, what becomes of it, and that it goes when it must. */
import { describe, expect, it } from 'vitest'
import { roomReport } from '../../../shared/match/report.ts'
import { isOffensive } from '../../../shared/names/offence.ts'
import { readBrought } from '../../../stops/specialist/brought.ts'
import { BROUGHT } from '../../../stops/specialist/content.ts'
import { specialistOutcome } from '../../../stops/specialist/outcome.ts'
import { clientOf, pileFor } from '../../../stops/specialist/jobs.ts'
import { worthOf } from '../../../stops/specialist/score.ts'
import { written } from '../../../stops/specialist/written.ts'
import type { SpecialistState } from '../../../stops/specialist/types.ts'
import { Game } from '../../match/game.ts'
import { stateOf, view } from '../../match/seen.ts'
import { smallPack, smallRules } from '../../match/small-world.ts'
import { storedPack } from '../../packs/stored-pack.ts'

const town = storedPack('town')
/** Different ones, of the small world's words. */
const own = Array.from({ length: BROUGHT.least }, (_, at) => [1 + (at % 6), 1 + Math.floor(at / 6), 2])

function room(phase = 'pick', content: 'four' | 'own' = 'own'): Game {
  return new Game({ plan: [{ stop: 'specialist', form: 'full', rematch: true, content }] }, 7)
    .join('ann', 'ben', 'cat', 'dan')
    .goTo(phase)
}

function stateIn({ match }: Pick<Game, 'match'>): SpecialistState {
  const state = stateOf(match)
  if (state?.stop !== 'specialist') throw new Error('another stop')
  return state
}

const tap = (game: Game, seat: string, ask: string, answer: unknown) =>
  game.tap(seat, { stop: 'specialist', ask, tap: answer })
const next = (game: Game) => game.must({ type: 'host', command: { kind: 'next' } })

describe('what is read of a text', () => {
  const longest = town.longest - 1

  it('is its sentences in words that the model knows, each once; of the others it tells how many and which words', () => {
    const read = readBrought(
      'The dog likes to bark. The dragon likes to bark! The dog likes to bark. The dragon eats bread.',
      town.words,
      longest,
    )
    expect(read.sentences.map((line) => line.map((word) => town.words[word]).join(' '))).toEqual([
      'the dog likes to bark',
    ])
    expect(read).toMatchObject({ strange: 2, unknown: 2, rarest: ['dragon'], repeated: 1, over: 0 })
    expect(read.words).toBe(5 + 5 + 5 + 4)
  })

  it('is not more than is taken', () => {
    const many = town.train.slice(0, 200).map(({ tokens }) => tokens.map((word) => town.words[word]).join(' '))
    const read = readBrought(many.join('. '), town.words, longest)
    expect(read.sentences).toHaveLength(BROUGHT.most)
    expect(read.over).toBeGreaterThan(0)
    expect(read.unknown).toBe(0)
  })
})

it('is read by the door, and nothing of the town is taken for an insult', () => {
  const words = town.train.slice(0, BROUGHT.most).map(({ tokens }) => tokens)
  const said = written({ stop: 'specialist', ask: 'text', tap: words }, town)
  expect(said?.split('\n')).toHaveLength(BROUGHT.most)
  expect(isOffensive(said ?? '')).toBe(false)
  const rude = { ...town, words: [...town.words, 'asshole'] }
  expect(isOffensive(written({ stop: 'specialist', ask: 'text', tap: [[town.words.length]] }, rude) ?? '')).toBe(true)
})

describe('a text that is brought', () => {
  it('is refused where the host has not allowed it, and where it is not one', () => {
    expect(tap(room('pick', 'four'), 'ann', 'text', own)).toBe('not-now')
    expect(tap(room('pick', 'four'), 'ann', 'own', 1)).toBe('not-now')
    const game = room()
    expect(tap(game, 'ann', 'text', own.slice(1))).toBe('out-of-range')
    expect(tap(game, 'ann', 'text', [...own.slice(1), own[1]])).toBe('out-of-range')
    expect(tap(game, 'ann', 'text', [...own.slice(1), [0, 1]])).toBe('unknown-word')
    expect(tap(game, 'ann', 'text', [...own.slice(1), [99_999]])).toBe('unknown-word')
    expect(tap(game, 'ann', 'text', [...own.slice(1), Array.from({ length: 40 }, () => 1)])).toBe('text-length')
    next(game)
    expect(tap(game, 'ann', 'text', own)).toBe('after-the-bell')
  })

  it('is taken where most of the team want it, and seen by no other team', () => {
    const seen = (words: unknown) => {
      const game = room()
      expect(tap(game, 'ann', 'text', words)).toBeNull()
      return view(game.match, { role: 'seat', seat: 'ben' }, smallRules)
    }
    expect(seen(own)).toEqual(seen(own.toReversed()))
    const game = room()
    expect(tap(game, 'ann', 'text', own)).toBeNull()
    expect(view(game.match, { role: 'seat', seat: 'cat' }, smallRules).play).toMatchObject({
      text: { brought: { count: BROUGHT.least, mine: false }, votes: [0, 1] },
    })
    // One for it and one against: the team bids.
    expect(tap(game, 'cat', 'own', 0)).toBeNull()
    next(game)
    expect(clientOf(stateIn(game), 't1')).not.toBe('own')
    expect(stateIn(game).texts).toEqual({})
  })

  it('is trained on, examined on the sentences that were not read, and counts no points', () => {
    const game = room()
    expect(tap(game, 'ann', 'text', own)).toBeNull()
    next(game)
    const state = stateIn(game)
    expect(clientOf(state, 't1')).toBe('own')
    expect(state.deals.map(({ who }) => who)).not.toContain('t1')
    const pile = pileFor(smallPack, state, 'own-t1', game.match.seed)
    const read = new Set(pile?.right.map(({ tokens }) => tokens.join()))
    expect(read.size).toBe(Math.round(BROUGHT.read * own.length))
    expect(pile?.exam.some(({ tokens }) => read.has(tokens.join()))).toBe(false)
    expect(pile?.exam.length).toBe(own.length - read.size)
    game.goTo('front')
    const told = stateIn(game)
    expect(worthOf(told, 't1')).not.toBeNull()
    const { cards, deeds } = specialistOutcome(told, game.match)
    expect(cards[0]?.map(({ team }) => team)).toEqual(['t2'])
    expect(deeds.some(({ team }) => team === 't1')).toBe(false)
    expect(view(game.match, { role: 'seat', seat: 'ann' }, smallRules).play).toMatchObject({ job: { client: 'own' } })
  })

  it('goes with whoever brought it: before the reveal its team works for a client, later its words are gone', () => {
    const early = room()
    expect(tap(early, 'ann', 'text', own)).toBeNull()
    early.goTo('bet')
    // Also where all was measured already.
    early.answerAll()
    early.must({ type: 'host', command: { kind: 'remove', seat: 'ann' } })
    expect(stateIn(early).texts).toEqual({})
    expect(stateIn(early).measured['team t1']).toBeUndefined()
    early.answerAll()
    expect(stateIn(early).measured['team t1']).toHaveLength(3)
    const late = room()
    expect(tap(late, 'ann', 'text', own)).toBeNull()
    late.goTo('interview')
    const worth = worthOf(stateIn(late), 't1')
    late.must({ type: 'host', command: { kind: 'remove', seat: 'ann' } })
    expect(stateIn(late).texts['t1']?.words).toEqual([])
    expect(stateIn(late).says['team t1']).toBeUndefined()
    expect(worthOf(stateIn(late), 't1')).toEqual(worth)
  })

  it('is in no report', () => {
    const game = room()
    expect(tap(game, 'ann', 'text', own)).toBeNull()
    game.goTo('front')
    const told = JSON.stringify(roomReport(game.match, smallRules, ''))
    expect(own.some((line) => told.includes(line.join()))).toBe(false)
  })
})
