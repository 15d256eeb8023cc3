/** In which order things come onto the wall, and how fast. */
import { secondsUntil } from '../../shared/match/choreography.ts'

export const PACE = { beat: 700, move: 600 } as const

/** The text stands there; then what the models say of it, one after the other. */
export function itemBeat(at: number): number {
  return 1 + at
}

export function itemsSeconds(items: number): number {
  return secondsUntil(itemBeat(items), PACE)
}
