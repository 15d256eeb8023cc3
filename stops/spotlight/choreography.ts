/** In which order words, bars and beams come onto the wall, and how fast. */
import { secondsUntil } from '../../shared/match/choreography.ts'

export const PACE = { beat: 300, move: 900 } as const

/** A word after the other, as the sentence is read. */
export function rowsSeconds(words: number): number {
  return secondsUntil(words - 1, PACE)
}

/** A layer after the other; what all of them look at follows. */
function headBeat(layer: number): number {
  return layer * 3
}

export function headsSeconds(layers: number): number {
  return secondsUntil(headBeat(layers), PACE)
}
