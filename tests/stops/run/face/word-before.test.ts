/** Above the button stands what the town says of the card before, and never a sentence: that would be taken for this card's. */
import { expect, it } from 'vitest'
import { wordBefore } from '../../../../stops/run/face/teach/town-word.ts'
import type { TeachRow } from '../../../../stops/run/teach/view-types.ts'

const row = (id: string, townSays: TeachRow['townSays']): TeachRow => ({
  task: { id, kind: 'doubt', words: [1, 2, 3], isMine: true },
  mine: { kind: 'keep' },
  townSays,
  proposals: [],
})

it('is a word of the town, where it has one', () => {
  const rows = [row('a', 'no'), row('b', null)]
  expect(wordBefore(rows, 'a', 'b')?.agrees).toBe(false)
  expect(wordBefore(rows, 'b', 'a')).toBeNull()
  expect(wordBefore(rows, 'a', 'a')).toBeNull()
  expect(wordBefore(rows, null, 'a')).toBeNull()
})
