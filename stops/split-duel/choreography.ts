/** How fast wagons couple and bars come onto the wall, and how long a row of trains takes. */
import { secondsUntil } from '../../shared/match/choreography.ts'

export const PACE = { beat: 500, move: 700 } as const

/** Until so many trains stand there, one after the other. */
export function trainsSeconds(trains: number): number {
  return secondsUntil(trains - 1, PACE)
}
