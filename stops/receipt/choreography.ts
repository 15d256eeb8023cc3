/** How fast the lines of the ticket come, one after the other, and the bars of what coal has bought. */
import { secondsUntil } from '../../shared/match/choreography.ts'
import { SECONDS } from './content.ts'

export const PACE = { beat: 600, move: 500 } as const

/** Moments at which bars come: the first car, the class's, the other. */
export const BARS = 3

export function linesSeconds(lines: number): number {
  return secondsUntil(lines - 1, PACE)
}

export function barsSeconds(): number {
  return secondsUntil(BARS - 1, PACE)
}

/** From the moment when the class's bar can come. */
export function spentSeconds(): number {
  return barsSeconds() + SECONDS.spent
}
