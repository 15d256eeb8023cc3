/** The hand of a quick player whose room is slow: it is never led to a card whose label is on its way. */
import { expect, it } from 'vitest'
import { handAfter, handAt } from '../../../../stops/run/face/teach/hand.ts'
import type { TeachRow } from '../../../../stops/run/teach/view-types.ts'

/** Cards a, b, c, …; a capital has its label. */
function cards(letters: string): TeachRow[] {
  return Array.from(letters, (id) => ({
    task: { id: id.toLowerCase(), kind: 'write', words: [1, 2], isMine: true },
    mine: id === id.toLowerCase() ? null : { kind: 'keep' },
    proposals: [],
    townSays: null,
  }))
}

const none = new Set<string>()

it('begins at the first card that wants a label, and goes on to the next', () => {
  expect(handAt(cards('ABcd'), none, null)).toBe(2)
  expect(handAt(cards('ABcd'), none, 0)).toBe(0)
  expect(handAfter(cards('aBcd'), none, 'a')).toBe(2)
})

it('passes by labels that have no answer yet', () => {
  const tasks = cards('Abcd')
  const onItsWay = new Set(['b', 'c'])
  expect(handAt(tasks, onItsWay, null)).toBe(3)
  expect(handAfter(tasks, onItsWay, 'a')).toBe(3)
  expect(handAfter(tasks, onItsWay, 'd')).toBeNull()
})

it('rests at the last card while all that is left is on its way', () => {
  expect(handAt(cards('ABcd'), new Set(['c', 'd']), null)).toBe(3)
  expect(handAt(cards('ABCD'), none, null)).toBe(3)
})
