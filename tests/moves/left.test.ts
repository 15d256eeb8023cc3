/** How long a job will go on, by its own pace. */
import { expect, it } from 'vitest'
import { secondsLeft } from '../../shared/moves/left.ts'

it('is what is left at the pace since it was first heard of', () => {
  const first = { at: 5000, done: 20 }
  // Forty steps in two seconds, so twenty a second; 240 are left.
  expect(secondsLeft(first, 7000, { done: 60, all: 300 })).toBe(12)
  expect(secondsLeft(first, 7100, { done: 299, all: 300 })).toBe(1)
  expect(secondsLeft(first, 7100, { done: 300, all: 300 })).toBe(0)
})

it('is not known before it has moved', () => {
  const first = { at: 5000, done: 20 }
  expect(secondsLeft(first, 5000, { done: 20, all: 300 })).toBeNull()
  expect(secondsLeft(first, 9000, { done: 20, all: 300 })).toBeNull()
  expect(secondsLeft(first, 5000, { done: 40, all: 300 })).toBeNull()
})
