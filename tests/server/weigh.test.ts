/** Finding out that something is too heavy costs no more than the limit, however heavy it is. */
import { expect, test } from 'vitest'
import { weigh } from '../../server/weigh.ts'

/** A list that counts how often anything of it is looked at. */
function counted(length: number): { readonly list: unknown[]; readonly looks: () => number } {
  let looks = 0
  const list = new Proxy(
    Array.from({ length }, () => null),
    {
      get: (target, key, receiver) => {
        looks += 1
        return Reflect.get(target, key, receiver) as unknown
      },
    },
  )
  return { list, looks: () => looks }
}

test('weighs about as many bytes as its JSON has', () => {
  for (const value of [7, 'sieben', null, [], {}, [1, 2, 3], { jobId: 'j1', points: [{ step: 1, bits: 2.5 }] }]) {
    const [weight, json] = [weigh(value, 10_000), JSON.stringify(value).length]
    expect(weight).toBeGreaterThanOrEqual(json / 2)
    expect(weight).toBeLessThanOrEqual(8 * json)
  }
  expect(weigh('Größe', 100)).toBe(9)
})

test('what is above the limit is said to be so after as many looks as the limit allows', () => {
  const huge = counted(1_000_000)
  expect(weigh({ a: huge.list }, 1_000)).toBeGreaterThan(1_000)
  expect(huge.looks()).toBeLessThan(10)
  const many = Array.from({ length: 100_000 }, () => counted(100))
  expect(weigh([many.map(({ list }) => list)], 4_000)).toBeGreaterThan(4_000)
  const few = many.slice(0, 300)
  expect(
    weigh(
      few.map(({ list }) => list),
      4_000,
    ),
  ).toBeGreaterThan(4_000)
  expect(few.reduce((sum, { looks }) => sum + looks(), 0)).toBeLessThan(2_000)
})

test('depth costs nothing, and what has no place in JSON weighs without end', () => {
  let deep: unknown = 1
  for (let i = 0; i < 100_000; i++) deep = [deep]
  expect(weigh(deep, 1_000)).toBeGreaterThan(1_000)
  for (const alien of [1n, new Date(), new Map(), new Uint8Array(3), { a: [Symbol('x')] }]) {
    expect(weigh(alien, 1_000)).toBe(Infinity)
  }
})
