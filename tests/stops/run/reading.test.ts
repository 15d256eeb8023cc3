/** The fair start: what is read shows what is asked, gives no card away, and is chosen without a look at any true word. */
import { describe, expect, it } from 'vitest'
import { KNOWABLE_BITS, READING } from '../../../stops/run/content.ts'
import { candidatesFor } from '../../../stops/run/bet/candidates.ts'
import { isKnowable, readingFor } from '../../../stops/run/bet/reading.ts'
import { firstOf } from '../../../stops/run/bet/rounds.ts'
import type { RunState } from '../../../stops/run/types.ts'
import { brainFor } from '../../../shared/match/brains.ts'
import { randomFrom } from '../../../shared/measures/random.ts'
import { nextWords } from '../../../shared/packs/grammars.ts'
import { loadTextPack } from '../../../shared/packs/load-pack.ts'
import type { TokenId } from '../../../shared/packs/pack.ts'
import { town as pack } from '../../lab/lab-builders.ts'
import { Game } from '../../match/game.ts'
import { playedRun, runOf } from '../../match/played-run.ts'
import { sampleFile } from '../../own-text/sample-file.ts'

const seeds = [1, 2, 3, 4, 5, 6]

function begun(seed: number, of = pack): RunState {
  const game = new Game({ plan: ['run'], brain: brainFor('class', of) }, seed, of).join('ann')
  game.must({ type: 'host', command: { kind: 'start' } })
  return runOf(game)
}

const startsAs = (tokens: readonly TokenId[], card: { tokens: readonly TokenId[]; blank: number }) =>
  card.tokens.slice(0, card.blank).every((word, at) => tokens[at] === word)

describe('the cards of a Run', () => {
  it.each(seeds)(
    'can be known: little doubt at the blank, and a sentence of the reading that shows it (seed %i)',
    (seed) => {
      const { cards, reading } = begun(seed)
      expect(cards).toHaveLength(6)
      for (const card of cards) {
        const next = nextWords(pack, card.tokens.slice(0, card.blank)) ?? []
        expect(next.reduce((bits, { p }) => bits - p * Math.log2(p), 0)).toBeLessThanOrEqual(KNOWABLE_BITS)
        const likeliest = next[0].word
        expect(reading.some((tokens) => tokens.includes(likeliest))).toBe(true)
      }
    },
  )

  it('are none that the pile of math or the flashcard have told', () => {
    const told = pack.probes.map(({ prompt }) => prompt)
    const cards = seeds.flatMap((seed) => begun(seed).cards)
    expect(cards.filter((card) => told.some((prompt) => prompt.every((word, at) => card.tokens[at] === word)))).toEqual(
      [],
    )
  })

  it('leaves out what nobody can know', () => {
    const id = (word: string) => pack.words.indexOf(word)
    const muddy = 'by the river the bank is muddy'.split(' ').map(id)
    expect(isKnowable({ tokens: muddy, blank: 6 }, pack)).toBe(false)
    const market = 'the young cat sat on the mat'.split(' ').map(id)
    expect(isKnowable({ tokens: market, blank: 6 }, pack)).toBe(true)
    // Which animal it is depends on nothing before it.
    expect(isKnowable({ tokens: market, blank: 2 }, pack)).toBe(false)
  })
})

describe('what everybody reads', () => {
  it.each(seeds)('is twelve different sentences of the town, none of which begins as a card does (seed %i)', (seed) => {
    const { cards, reading } = begun(seed)
    expect(new Set(reading.map((tokens) => tokens.join(' '))).size).toBe(READING)
    const town = new Set(pack.train.map(({ tokens }) => tokens.join(' ')))
    expect(reading.filter((tokens) => !town.has(tokens.join(' ')))).toEqual([])
    expect(reading.filter((tokens) => cards.some((card) => startsAs(tokens, card)))).toEqual([])
  })

  it('and the words laid out do not depend on any true word', () => {
    const state = begun(3)
    const other = state.cards.map(({ tokens, blank, floorBits }) => ({
      tokens: tokens.map((word, at) => (at < blank ? word : (word % 7) + 1)),
      blank,
      floorBits,
    }))
    expect(readingFor(other, pack, randomFrom(9))).toEqual(readingFor(state.cards, pack, randomFrom(9)))
    for (const [card, one] of state.cards.entries()) {
      expect(isKnowable(other[card], pack)).toBe(isKnowable(one, pack))
      const laid = candidatesFor(state, card, pack, randomFrom(5))
      expect(candidatesFor({ ...state, cards: other }, card, pack, randomFrom(5))).toEqual(laid)
      expect(new Set(laid).size).toBe(12)
    }
  })

  it('is what the ghost is trained on, from the room’s own untrained model, and nothing else', () => {
    const game = new Game({ plan: ['run'], brain: brainFor('class', pack) }, 2, pack).join('ann')
    game.must({ type: 'host', command: { kind: 'start' } })
    const job = game.match.jobs.find(({ kind }) => kind === 'train')
    expect(job).toMatchObject({ from: 'untrained', corpus: { pool: null, extra: runOf(game).reading } })
  })
})

describe('the words laid out', () => {
  it('hold the true word nearly always, in any place', () => {
    const places = seeds.flatMap((seed) => {
      const state = begun(seed)
      return state.cards.map((card, i) =>
        candidatesFor(state, i, pack, randomFrom(seed)).indexOf(card.tokens[card.blank]),
      )
    })
    expect(places.filter((at) => at >= 0).length / places.length).toBeGreaterThan(0.9)
    expect(new Set(places).size).toBeGreaterThan(8)
  })
})

describe('the words laid out in a room on a text', () => {
  const loaded = loadTextPack(sampleFile(), 'own-1')
  if (!loaded.ok) throw new Error(loaded.problems[0]?.what)
  const { pack: text } = loaded

  it('hold the true word nearly always, and do not depend on it', () => {
    const places = seeds.flatMap((seed) => {
      const state = begun(seed, text)
      const other = state.cards.map((card) => ({
        ...card,
        tokens: card.tokens.map((word, at) => (at < card.blank ? word : (word % 7) + 1)),
      }))
      return state.cards.map((card, i) => {
        const laid = candidatesFor(state, i, text, randomFrom(seed))
        expect(candidatesFor({ ...state, cards: other }, i, text, randomFrom(seed))).toEqual(laid)
        return laid.indexOf(card.tokens[card.blank])
      })
    })
    expect(places.filter((at) => at >= 0).length / places.length).toBeGreaterThan(0.9)
  })
})

describe('the second round', () => {
  it('bets on other cards than the first, against the model as it was trained', () => {
    const game = playedRun('exam')
    const first = firstOf(runOf(game))
    game.must({ type: 'host', command: { kind: 'next' } })
    expect(runOf(game)).toMatchObject({ phase: 'bet', card: first })
    expect(game.tap('ann', { stop: 'run', ask: 'bet', tap: { card: first - 1, racks: {}, words: {} } })).toBe(
      'after-the-bell',
    )
    expect(game.tap('ann', { stop: 'run', ask: 'teach', tap: { task: 'x', answer: { kind: 'keep' } } })).toBe(
      'after-the-bell',
    )
    expect(game.tap('ann', { stop: 'run', ask: 'bet', tap: { card: first, racks: {}, words: { '5': 20 } } })).toBeNull()
  })

  it('scores both rounds on the seats', () => {
    const game = playedRun('explain')
    expect(game.match.seats['ann'].cards).toBe(6)
  })
})
