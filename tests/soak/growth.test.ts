/** The soak's verdict: what grows with the lessons is found, what is made once is not. */
import { expect, test } from 'vitest'
import { growth } from './growth.ts'

const before = { rss: 200e6, heap: 30e6, outside: 9e6, handles: 12, rooms: 0 }

test('a server that holds the same, a little less, or what is made once, has not grown', () => {
  expect(growth(before, before, 100)).toEqual([])
  expect(growth(before, { ...before, heap: 29e6, handles: 11 }, 100)).toEqual([])
  expect(growth(before, { ...before, heap: 30.9e6, rss: 240e6 }, 0)).toEqual([])
})

test('a view that every lesson leaves behind, a timer, a room in memory: each is named', () => {
  expect(growth(before, { ...before, heap: before.heap + 100 * 30_000 }, 100)).toEqual([
    expect.stringMatching(/^heap grew/),
  ])
  expect(growth(before, { ...before, outside: before.outside + 100 * 30_000 }, 100)).toHaveLength(1)
  expect(growth(before, { ...before, rss: before.rss + 100 * 1_000_000 }, 100)).toHaveLength(1)
  expect(growth(before, { ...before, handles: 13, rooms: 1 }, 100)).toHaveLength(2)
})
