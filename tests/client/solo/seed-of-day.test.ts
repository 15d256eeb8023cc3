import { expect, it } from 'vitest'
import { seedOfDay } from '../../../client/solo/seed-of-day.ts'

it('is the date where the page is, whatever the hour', () => {
  expect(seedOfDay(new Date(2026, 10, 30, 0, 0))).toBe(20261130)
  expect(seedOfDay(new Date(2026, 10, 30, 23, 59))).toBe(20261130)
  expect(seedOfDay(new Date(2027, 0, 1))).toBe(20270101)
})
