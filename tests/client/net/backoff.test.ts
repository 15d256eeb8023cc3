import { describe, expect, it } from 'vitest'
import { backoff } from '../../../client/net/backoff.ts'

describe('the wait before another attempt', () => {
  it('grows, and never reaches three seconds, so that a server is found within five of its return', () => {
    const waits = Array.from({ length: 40 }, (_, attempt) => backoff(attempt, 1))
    expect(waits[0]).toBeLessThan(300)
    expect(waits).toEqual(waits.toSorted((a, b) => a - b))
    expect(Math.max(...waits)).toBeLessThan(3_000)
  })

  it('is spread, so that a class does not knock all at once', () => {
    expect(backoff(5, 0)).toBeLessThan(backoff(5, 1) * 0.8)
    expect(backoff(5, 0)).toBeGreaterThan(0)
  })
})
