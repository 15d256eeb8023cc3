/** How many may sit in a room: a class, two, a year, a hall. */
import { MOST_SEATS } from '../../shared/match/limits.ts'

const offered = [30, 60, 100, 150, 200, MOST_SEATS] as const

/** What can be chosen while so many sit there, with what is chosen now. */
export function seatChoices(now: number, sitting: number): number[] {
  return [...new Set([...offered.filter((n) => n >= sitting), now])].toSorted((a, b) => a - b)
}
