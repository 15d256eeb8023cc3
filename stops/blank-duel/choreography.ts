/** In which order the blanks come onto the wall when the models have read them. */
import { secondsUntil } from '../../shared/match/choreography.ts'
import { PER_LEG } from './content.ts'

export const PACE = { beat: 1100, move: 700 } as const

/** A blank a beat, in the order in which they were filled. */
export function beatOf(at: number): number {
  return at
}

export const duelSeconds = secondsUntil(beatOf(PER_LEG - 1), PACE)
