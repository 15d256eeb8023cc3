import { describe, expect, it } from 'vitest'
import { goesAt, isWindow, LATE_MS, momentOf, MOST_DAYS, takesResults } from '../../shared/homework/window.ts'
import { fieldOf, usualWindow } from '../../client/homework/local-time.ts'

const day = 24 * 3_600_000
const now = Date.UTC(2026, 2, 1, 8)

describe('the dates of a homework', () => {
  it.each([
    ['a week from now', { opens: now, ends: now + 7 * day }, true],
    ['since this morning', { opens: now - 3_600_000, ends: now + day }, true],
    ['as long and as late as it goes', { opens: now + MOST_DAYS * day, ends: now + 2 * MOST_DAYS * day }, true],
    ['ends before it opens', { opens: now + day, ends: now + day - 1 }, false],
    ['is over already', { opens: now - day, ends: now }, false],
    ['longer than two months', { opens: now, ends: now + MOST_DAYS * day + 1 }, false],
    ['opens in a year', { opens: now + 365 * day, ends: now + 366 * day }, false],
    ['opened long ago', { opens: now - 2 * day, ends: now + day }, false],
  ])('%s', (_what, window, isOne) => {
    expect(isWindow(window, now)).toBe(isOne)
  })

  it('let it be begun within them, and its results come for a day more', () => {
    const window = { opens: 100, ends: 200 }
    expect([99, 100, 199, 200].map((at) => momentOf(window, at))).toEqual(['early', 'open', 'open', 'over'])
    expect([99, 100, 200, 199 + LATE_MS, 200 + LATE_MS].map((at) => takesResults(window, at))).toEqual([
      false,
      true,
      true,
      true,
      false,
    ])
    expect(goesAt(window, 30)).toBe(200 + 30 * day)
  })

  it('are offered as a week until the evening, in the way of the field', () => {
    const { opens, ends } = usualWindow(new Date(2026, 2, 1, 9, 5, 7))
    expect([fieldOf(opens), fieldOf(ends)]).toEqual(['2026-03-01T09:05', '2026-03-08T20:00'])
    expect(new Date(fieldOf(ends)).getTime()).toBe(ends)
    expect(isWindow({ opens, ends }, new Date(2026, 2, 1, 9, 5, 7).getTime())).toBe(true)
  })
})
