import { expect, it } from 'vitest'
import { scrollInto } from '../../../client/ui/in-sight.ts'

it('scrolls on what lies under a strip, and of what is longer than the room shows the start', () => {
  const room = { top: 74, bottom: 600 }
  expect(scrollInto({ top: 100, bottom: 160 }, room)).toBe(0)
  expect(scrollInto({ top: 580, bottom: 640 }, room)).toBe(40)
  expect(scrollInto({ top: 20, bottom: 80 }, room)).toBe(-54)
  expect(scrollInto({ top: 200, bottom: 900 }, room)).toBe(126)
  const open = { top: -Infinity, bottom: 600 }
  expect(scrollInto({ top: 580, bottom: 640 }, open)).toBe(40)
  expect(scrollInto({ top: 200, bottom: 2000 }, open)).toBe(200)
  expect(scrollInto({ top: -200, bottom: 2000 }, open)).toBe(0)
})
