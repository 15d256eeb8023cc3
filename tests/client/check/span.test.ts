/** How far two clocks are apart, in words that a teacher would use. */
import { expect, test } from 'vitest'
import { formatSpan } from '../../../client/check/span.ts'

test.each([
  [1_000, '1 second'],
  [-3_400, '3 seconds'],
  [90_000, '90 seconds'],
  [600_400, '10 minutes'],
  [-3_600_000, '60 minutes'],
  [7_200_000, '2 hours'],
  [86_400_000, '24 hours'],
  [3 * 365 * 86_400_000, '1,095 days'],
])('%i ms are told as %s', (ms, told) => expect(formatSpan(ms)).toBe(told))
