/** A claim about a framework names its source and the day on which it was read, and stops that there are. */
import { expect, it } from 'vitest'
import { frameworks } from '../../stops/crosswalk.ts'
import { stops } from '../../stops/rules.ts'

it.each(frameworks)('$name: has a source, a day that is past, known stops, and says what is not covered', (one) => {
  expect(new URL(one.source).protocol).toBe('https:')
  expect(one.verified_on).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  expect(Date.parse(one.verified_on)).toBeLessThanOrEqual(Date.now())
  expect(one.notCovered).toMatch(/\S/)
  const ids: readonly string[] = stops.map(({ id }) => id)
  for (const item of one.items) {
    expect(item.stops.length).toBeGreaterThan(0)
    expect(item.stops.filter((id) => !ids.includes(id))).toEqual([])
  }
  expect(new Set(one.items.map(({ code }) => code)).size).toBe(one.items.length)
})
