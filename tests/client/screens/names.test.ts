/** Names that the join form thinks of: two words of the language that the page speaks, fit for a wall. */
import { afterEach, expect, it } from 'vitest'
import { layOver } from '../../../client/locale/brought.ts'
import { offered } from '../../../client/locale/offered.ts'
import { suggestName } from '../../../client/screens/names.ts'
import { textsIn } from '../../../scripts/texts.ts'
import { nameTrouble } from '../../../server/rooms/names.ts'

afterEach(() => layOver(new Map()))

it.each(offered)('are let in by the server, in %s', (language) => {
  const room = language === 'en' ? {} : textsIn(`client/locale/${language}/room.json`)
  layOver(new Map(Object.entries(room)))
  const names = new Set(Array.from({ length: 2000 }, suggestName))
  expect(names.size).toBeGreaterThan(120)
  expect([...names].filter((name) => name.split(' ').length !== 2 || nameTrouble(name, new Set()) !== null)).toEqual([])
})
