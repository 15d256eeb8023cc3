/** Nobody loses chips without a word: what lay ready at the bell is compared with what the room has. */
import { expect, it } from 'vitest'
import { lostOf } from '../../../client/moves/lost-bet.ts'

it('is what lay ready and was never placed, or was moved and not placed again', () => {
  expect(lostOf([5, 0], null)).toBe('none')
  expect(lostOf([5, 0], [0, 5])).toBe('change')
  expect(lostOf([0, 0], [0, 5])).toBe('change')
})

it('is nothing where chips were placed as they lie, none were laid, or all were taken back', () => {
  expect(lostOf([5, 0], [5, 0])).toBeNull()
  expect(lostOf(null, null)).toBeNull()
  expect(lostOf(null, [5, 0])).toBeNull()
  expect(lostOf([0, 0], null)).toBeNull()
})
