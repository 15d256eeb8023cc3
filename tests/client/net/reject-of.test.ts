import { describe, expect, it } from 'vitest'
import { isFinal, rejectOf } from '../../../client/net/reject-of.ts'

describe("the room's word in an error", () => {
  it('is read from a refused request and from a refused join', () => {
    expect(rejectOf(Object.assign(new Error('request rejected'), { reason: 'too-many-chips' }))).toBe('too-many-chips')
    expect(rejectOf(new Error('room-full'))).toBe('room-full')
  })

  it("is null for the network's own trouble, which is worth another attempt", () => {
    for (const error of [new Error('fetch failed'), new TypeError('x'), null, 'room-full', { message: 3 }]) {
      expect(rejectOf(error)).toBeNull()
    }
  })

  it('ends the line only where trying again cannot help', () => {
    expect(isFinal('removed-by-host')).toBe(true)
    expect(isFinal('try-again-soon')).toBe(false)
    expect(isFinal('server-trouble')).toBe(false)
  })
})
