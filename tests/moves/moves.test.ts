/** Every move keeps the laws of all moves. */
import { readdirSync } from 'node:fs'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { amount } from '../../shared/moves/amount.ts'
import { choose } from '../../shared/moves/choose.ts'
import { press } from '../../shared/moves/press.ts'
import { explain } from '../../shared/moves/explain.ts'
import { vote } from '../../shared/moves/vote.ts'
import { write } from '../../shared/moves/write.ts'
import { lawsOf } from './laws.ts'

/** Files of the folder that are no moves. */
const besides = ['move.ts', 'measure.ts']
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
  isWithin: (tap, { longest }) =>
    tap.trim() !== '' && tap.trim().length <= longest && !/[\p{Cc}\p{Cs}]/u.test(tap.trim()),
  shapeless: [undefined, null, 1, {}, ['because'], 'x'.repeat(2_001)],
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
})

it('is checked for every move there is', () => {
  const files = readdirSync(new URL('../../shared/moves', import.meta.url))
  expect(files.filter((file) => !besides.includes(file)).toSorted()).toEqual(checked.toSorted())
})
