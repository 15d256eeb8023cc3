/** Lines: as few as can be read, broken between words, and no word lost. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { lineWidth } from '../../../client/stage/labels.ts'
import { linesOf, writeLines } from '../../../client/stage/parts/lines.ts'
import { faultsIn } from './hold.ts'

const type = { size: 26, weight: 800, fit: 420 } as const

it('keeps a short text in one line, and breaks a long one where its lines are most alike', () => {
  expect(linesOf('the cat', type, 2)).toEqual(['the cat'])
  expect(linesOf('in the village the old baker liked to read the news', type, 2)).toEqual([
    'in the village the old baker',
    'liked to read the news',
  ])
})

it('loses no word, takes no line too many, and shrinks only what the last line allowed does not hold', () => {
  const word = fc.integer({ min: 1, max: 12 }).map((length) => 'x'.repeat(length))
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 20 }), fc.integer({ min: 1, max: 4 }), (words, most) => {
      const lines = linesOf(words.join(' '), type, most)
      expect(lines.join(' ')).toBe(words.join(' '))
      expect(lines.length).toBeLessThanOrEqual(most)
      if (lines.length < most) for (const line of lines) expect(lineWidth(line, 22, 800)).toBeLessThanOrEqual(420)
    }),
  )
})

it('writes its lines under each other around one height', () => {
  const at = { x: 60, y: 300 }
  const shapes = writeLines('said', 'the old baker liked to read the news in town', at, type, { most: 2, pitch: 30 })
  expect(shapes.map(({ id }) => id)).toEqual(['said', 'said.1'])
  expect(faultsIn(shapes, {}, {})).toEqual([])
  expect(writeLines('said', 'short', at, type, { most: 2, pitch: 30 })).toMatchObject([at])
})
