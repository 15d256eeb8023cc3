/** In which order the floors come onto the wall, and how fast. */
import { secondsUntil } from '../../shared/match/choreography.ts'
import { FLOORS } from './content.ts'

export const PACE = { beat: 900, move: 700 } as const

/** The floors that everybody knows already stand there; the others come one after the other. */
export function beatOf(floor: number): number {
  return Math.max(0, floor - 1)
}

/** The lift stops when the top has come. */
export const CABIN_BEAT = beatOf(FLOORS) + 1

export const rideSeconds = secondsUntil(CABIN_BEAT, PACE)
