/** In which order the doses come onto the wall, and how fast. */
import { secondsUntil } from '../../shared/match/choreography.ts'

export const PACE = { beat: 200, move: 800 } as const

/** The beat of a dose's curves; what it cost follows one later. */
export function doseBeat(dose: number): number {
  return dose * 2
}

export function dosesSeconds(doses: number): number {
  return secondsUntil(doseBeat(doses - 1) + 1, PACE)
}
