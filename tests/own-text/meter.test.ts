/** The meter: what a counter learned from growing slices of a text, against numbers that are known. */
import { expect, test } from 'vitest'
import { meterOf } from '../../shared/own-text/meter.ts'
import { loadTextPack } from '../../shared/packs/load-pack.ts'
import { estimated, TextCounter } from '../../shared/packs/text-estimate.ts'
import { sampleFile } from './sample-file.ts'

const loaded = loadTextPack(sampleFile(), 'own-1')
if (!loaded.ok) throw new Error(loaded.problems[0]?.what)
const { pack } = loaded

test('more of the same text surprises the counter less, and a doubling brings the slope of the line', () => {
  const { slices, perDoubling } = meterOf(pack)
  expect(slices.map(({ sentences }) => sentences).at(-1)).toBe(pack.train.length)
  expect(slices.at(-1)?.bits).toBeCloseTo(pack.entropyBits.perToken, 9)
  const bits = slices.map(({ bits }) => bits)
  expect(bits).toEqual(bits.toSorted((a, b) => b - a))
  expect(perDoubling).toBeGreaterThan(0)
  expect(perDoubling).toBeLessThan((bits[0] ?? 0) - (bits.at(-1) ?? 0))
})

test('the counter’s shares are those of Witten and Bell, and sum to 1', () => {
  const counter = new TextCounter(
    [
      [1, 2],
      [1, 3],
      [1, 2],
    ],
    4,
  )
  const all = (before: readonly number[]) => [0, 1, 2, 3].map((word) => counter.share(before, word))
  for (const before of [[], [1], [1, 2], [2], [3, 3, 3]])
    expect(all(before).reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 12)
  // One by one: 9 tokens of 4 kinds over 1/4 each; then 3 after a 1, of 2 kinds; the same for threes.
  const single = (2 + 4 / 4) / (9 + 4)
  const pair = (2 + 2 * single) / (3 + 2)
  expect(counter.share([1], 2)).toBeCloseTo((2 + 2 * pair) / (3 + 2), 12)
})

test('an estimate stands at every word and at the close', () => {
  const [one] = estimated(pack.train, pack.heldOut, pack.words.length)
  expect(one?.floorBits.length).toBe((one?.tokens.length ?? 0) + 1)
  expect(one?.floorBits.every((bits) => bits > 0 && bits < 20)).toBe(true)
})
