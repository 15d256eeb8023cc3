/** A span of time as people say it: 3 seconds, 10 minutes, 2 days. */
import { locale } from '../locale/spoken.ts'

/** From so many seconds on a span is told in this unit, and in nothing smaller. */
const units = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
] as const

export function formatSpan(ms: number): string {
  const seconds = Math.abs(ms) / 1000
  // Ninety seconds are told as such, ninety minutes too: one and a half is no whole number of anything.
  const [unit, size] = units.find(([, size]) => seconds >= 1.6 * size) ?? units[3]
  return new Intl.NumberFormat(locale(), { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 0 }).format(
    seconds / size,
  )
}
