import { expect, it } from 'vitest'
import { entryAt, named } from '../../shared/measures/entries.ts'

it('gives what is there, a zero too', () => {
  expect(entryAt(Float32Array.of(1, 0), 1)).toBe(0)
  expect(entryAt([null], 0)).toBeNull()
  expect(named({ hat: '' }, 'hat')).toBe('')
})

it('throws where a fault of the program asks for nothing', () => {
  for (const place of [-1, 2, 0.5, NaN]) expect(() => entryAt([1, 2], place)).toThrow(RangeError)
  for (const name of ['mat', undefined]) expect(() => named({ hat: 1 }, name)).toThrow(RangeError)
})
