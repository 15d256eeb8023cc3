/** In which order words and guesses come onto the wall, and how fast. */
import { secondsUntil } from '../../shared/match/choreography.ts'

export const PACE = { beat: 45, move: 700 } as const

/** Guesses drop in rows of so many. */
export const DROPS = 20

/** Until the last guess lies on the ruler. */
export function guessesSeconds(guesses: number): number {
  return secondsUntil(Math.min(guesses, DROPS) - 1, PACE)
}
