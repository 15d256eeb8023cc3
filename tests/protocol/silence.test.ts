import { describe, expect, it } from 'vitest'
import { LOOK_MS, type Sign, Silence } from '../../shared/protocol/silence.ts'

/** Looks once a second for so long, or until it is over; what was said, and when. */
function looks(silence: Silence, from: number, ms: number): { readonly signs: Sign[]; readonly at: number } {
  const signs: Sign[] = []
  let at = from
  while (at < from + ms && signs.at(-1) !== 'dead') signs.push(silence.look((at += LOOK_MS)))
  return { signs, at }
}

describe('the silence on a line', () => {
  it('is death before eight seconds, and asked about every two', () => {
    const { signs, at } = looks(new Silence(0), 0, 60_000)
    expect(signs.at(-1)).toBe('dead')
    expect(at).toBeLessThan(8_000)
    expect(signs.filter((sign) => sign === 'ask')).toHaveLength(3)
  })

  it('ends with any sign of life, however late the answers are', () => {
    const silence = new Silence(0)
    for (let at = 1; at < 120; at++) {
      // Answers come, five seconds after they were asked for.
      if (at >= 5) silence.heard()
      expect(silence.look(at * LOOK_MS)).not.toBe('dead')
    }
  })

  it('is not counted while this side slept: once a minute, or with the lid closed for hours', () => {
    const page = new Silence(0)
    page.heard()
    expect(page.look(60_000)).toBe('ask')
    page.heard()
    expect(page.look(120_000)).toBe('ask')
    const laptop = new Silence(0)
    laptop.look(1_000)
    expect(laptop.look(3 * 3_600_000)).toBe('ask')
    // Awake, and still nothing: then it is dead soon.
    expect(looks(laptop, 3 * 3_600_000, 60_000).at - 3 * 3_600_000).toBeLessThan(8_000)
  })
})
