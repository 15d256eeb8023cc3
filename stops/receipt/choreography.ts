/** How fast the lines of the ticket come, one after the other. */
import { secondsUntil } from '../../shared/match/choreography.ts'

export const PACE = { beat: 600, move: 500 } as const

export function linesSeconds(lines: number): number {
  return secondsUntil(lines - 1, PACE)
}
