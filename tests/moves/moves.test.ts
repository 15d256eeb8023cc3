/** Every move keeps the laws of all moves. */
import { readdirSync } from 'node:fs'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { amount } from '../../shared/moves/amount.ts'
import { bet } from '../../shared/moves/bet.ts'
import { choose } from '../../shared/moves/choose.ts'
import { sorting } from '../../shared/moves/sorting.ts'
import { press } from '../../shared/moves/press.ts'
import { explain } from '../../shared/moves/explain.ts'
import { withoutUnseen } from '../../shared/names/unseen.ts'
import { rank } from '../../shared/moves/rank.ts'
import { vote } from '../../shared/moves/vote.ts'
import { write } from '../../shared/moves/write.ts'
import { lawsOf } from './laws.ts'

/** Files of the folder that are no moves. */
const besides = ['move.ts', 'measure.ts', 'belt.ts', 'as-laid.ts', 'held.ts', 'left.ts']
const checked: string[] = []
const laws: typeof lawsOf = (name, move, draws) => {
  checked.push(`${name}.ts`)
  lawsOf(name, move, draws)
}

const figure = fc.oneof(fc.double(), fc.double({ min: -3, max: 6, noNaN: true }), fc.constantFrom(-0, 0, NaN, Infinity))
const count = fc.oneof(fc.integer({ min: -2, max: 6 }), fc.constantFrom(-0, 0.5, NaN, Infinity))
const options = fc.record({ options: fc.integer({ min: 1, max: 5 }) })
const isCount = (n: number, least: number, most: number) => Number.isInteger(n) && n >= least && n <= most

laws('amount', amount, {
  limits: fc.record({ from: fc.constantFrom(-2, 0), to: fc.integer({ min: 1, max: 5 }) }),
  tap: figure,
  isWithin: (tap, { from, to }) => from <= tap && tap <= to,
  shapeless: [undefined, null, '1', {}, [1], NaN, 1e9],
})

laws('rank', rank, {
  limits: fc.record({ things: fc.integer({ min: 2, max: 4 }) }),
  tap: fc.oneof(
    fc.shuffledSubarray([0, 1, 2, 3], { minLength: 2 }),
    fc.integer({ min: 2, max: 4 }).chain((things) => {
      const all = Array.from({ length: things }, (_, at) => at)
      return fc.shuffledSubarray(all, { minLength: things })
    }),
    fc.array(count, { maxLength: 5 }),
  ),
  isWithin: (tap, { things }) =>
    tap.length === things && new Set(tap).size === things && tap.every((at) => isCount(at, 0, things - 1)),
  shapeless: [undefined, null, 1, '0', {}, [0.5], ['0'], Array.from({ length: 21 }, () => 0)],
})

laws('bet', bet, {
  limits: fc.record({
    outcomes: fc.integer({ min: 1, max: 6 }),
    chips: fc.integer({ min: 1, max: 20 }),
    house: fc.constantFrom(0.5, 2),
  }),
  tap: fc.array(fc.oneof({ arbitrary: fc.nat({ max: 6 }), weight: 9 }, count), { minLength: 1, maxLength: 6 }),
  isWithin: (tap, { outcomes, chips }) =>
    tap.length === outcomes && tap.every((one) => isCount(one, 0, chips)) && tap.reduce((a, b) => a + b, 0) <= chips,
  shapeless: [undefined, null, 1, {}, ['1'], [0.5], [NaN], [[1]], Array.from({ length: 101 }, () => 0)],
})

laws('choose', choose, {
  limits: options,
  tap: count,
  isWithin: (tap, { options }) => isCount(tap, 0, options - 1),
  shapeless: [undefined, null, '1', {}, [1], 0.5, NaN, 1e9],
})

laws('explain', explain, {
  limits: fc.record({ longest: fc.constantFrom(60, 100, 240) }),
  tap: fc.oneof(
    fc.string({ maxLength: 20 }),
    fc.constantFrom('', ' ', 'because', 'x'.repeat(60), 'x'.repeat(241), 'a\u0007'),
  ),
  isWithin: (tap, { longest }) => {
    const tidy = withoutUnseen(tap).trim()
    return tidy !== '' && tidy.length <= longest && !/[\p{Cc}\p{Cs}]/u.test(tap.trim())
  },
  shapeless: [undefined, null, 1, {}, ['because'], 'x'.repeat(2_001)],
})

it('explain keeps nothing that nobody sees, and no text of which nothing is seen', () => {
  const said = (text: string) => explain.take({}, { id: 'ann', team: 't1' }, text, { longest: 60 })
  expect(said('\u202Eit reads \u2066words')).toEqual({ ann: 'it reads words' })
  expect(said('\u200B\u3164')).toBe('text-length')
})

laws('vote', vote, {
  limits: options,
  tap: fc.record({ option: count, confidence: fc.oneof(fc.integer({ min: 1, max: 3 }), count) }),
  isWithin: ({ option, confidence }, { options }) => isCount(option, 0, options - 1) && isCount(confidence, 1, 3),
  shapeless: [
    undefined,
    null,
    1,
    {},
    { option: 1 },
    { option: '1', confidence: 1 },
    { option: 1, confidence: 1, x: 1 },
  ],
})

laws('press', press, {
  limits: fc.record({ of: fc.integer({ min: 1, max: 5 }) }),
  tap: fc.constant(true),
  isWithin: () => true,
  shapeless: [undefined, null, 1, false, {}, [true]],
  isPublic: true,
})

const word = fc.oneof({ arbitrary: fc.integer({ min: 1, max: 17 }), weight: 9 }, count, fc.constant(18))

laws('sorting', sorting, {
  limits: fc.record({
    cards: fc.integer({ min: 2, max: 5 }),
    bins: fc.constant(4),
    writes: fc.constant([1]),
    joins: fc.constant([3]),
    longest: fc.integer({ min: 2, max: 4 }),
    vocab: fc.constant(18),
    urgent: fc.uniqueArray(fc.integer({ min: 0, max: 5 }), { maxLength: 2 }),
    doubts: fc.constantFrom([], [2]),
  }),
  tap: fc.oneof(
    fc.record({ card: count, bin: fc.constantFrom(0, 2), words: fc.constant(null), with: fc.constant(null) }),
    fc.record({
      card: count,
      bin: count,
      words: fc.option(fc.array(word, { maxLength: 5 })),
      with: fc.option(count),
    }),
  ),
  // Whoever it is judges the card in the hand, and no other.
  isWithin: ({ card, bin, words, with: other }, { cards, longest, vocab, hand }) =>
    card === hand &&
    isCount(bin, 0, 3) &&
    (bin === 1 ? words !== null && isCount(words.length, 1, longest) : words === null) &&
    (words ?? []).every((one) => isCount(one, 1, vocab - 1)) &&
    (bin === 3 ? other !== null && isCount(other, 0, cards - 1) && other !== card : other === null),
  shapeless: [undefined, null, 1, {}, { card: 1, bin: 0 }, { card: 1, bin: 0, words: ['the'], with: null }],
  // Which card is handed out next depends on who has judged what.
  isPublic: true,
})

laws('write', write, {
  // The robot knows a world of eighteen words.
  limits: fc.record({
    longest: fc.integer({ min: 2, max: 4 }),
    each: fc.integer({ min: 1, max: 3 }),
    vocab: fc.constant(18),
  }),
  tap: fc.array(fc.oneof({ arbitrary: fc.integer({ min: 1, max: 17 }), weight: 9 }, count, fc.constant(18)), {
    maxLength: 5,
  }),
  isWithin: (tap, { longest, vocab }) =>
    tap.length > 0 && tap.length <= longest && tap.every((word) => isCount(word, 1, vocab - 1)),
  shapeless: [undefined, null, 1, {}, ['the'], [0.5], [[1]], Array.from({ length: 1000 }, () => 1)],
  isOnWall: true,
})

it('is checked for every move there is', () => {
  const files = readdirSync(new URL('../../shared/moves', import.meta.url))
  expect(files.filter((file) => !besides.includes(file)).toSorted()).toEqual(checked.toSorted())
})
