import { describe, expect, it } from 'vitest'
import { isBoolean, isNumber, isText, listOf, nullOr, objectOf, parsed } from '../../../client/net/shape.ts'

const isTeam = objectOf<{ id: string; players: number; last: string | null }>({
  id: isText,
  players: isNumber,
  last: nullOr(isText),
})

describe('the shape of an answer', () => {
  it('is known by every field, and does not mind more of them', () => {
    expect(isTeam({ id: 't1', players: 3, last: null })).toBe(true)
    expect(isTeam({ id: 't1', players: 3, last: 'Ann', colour: 'teal' })).toBe(true)
    for (const other of [
      { id: 't1', players: '3', last: null },
      { id: 't1', players: 3 },
      { id: null, players: 3, last: null },
      [],
      null,
      undefined,
      't1',
    ])
      expect(isTeam(other)).toBe(false)
  })

  it('of a list is that of each of its parts', () => {
    expect(listOf(isBoolean)([true, false])).toBe(true)
    expect(listOf(isBoolean)([])).toBe(true)
    expect(listOf(isBoolean)([true, 0])).toBe(false)
    expect(listOf(isBoolean)({ length: 0 })).toBe(false)
    expect(listOf(isTeam)([{ id: 't1', players: 3, last: null }, {}])).toBe(false)
  })

  it('gives the value, or an error', () => {
    expect(parsed(listOf(isText), ['a'])).toEqual(['a'])
    expect(() => parsed(listOf(isText), 'a')).toThrow(TypeError)
  })
})
