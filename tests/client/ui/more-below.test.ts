import { expect, it } from 'vitest'
import { isMoreBelow } from '../../../client/ui/more-below.ts'

it('says that a page goes on while more than its margin is below the window', () => {
  expect(isMoreBelow({ height: 640, seen: 640, scrolled: 0 })).toBe(false)
  expect(isMoreBelow({ height: 1200, seen: 640, scrolled: 0 })).toBe(true)
  expect(isMoreBelow({ height: 1200, seen: 640, scrolled: 500 })).toBe(true)
  expect(isMoreBelow({ height: 1200, seen: 640, scrolled: 540 })).toBe(false)
})
