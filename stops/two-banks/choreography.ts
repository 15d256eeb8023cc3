/** In which order bars come onto the wall, and how fast. */
import { secondsUntil } from '../../shared/match/choreography.ts'

export const PACE = { beat: 450, move: 800 } as const

/** The two kinds of words, and then what was said of them. */
export const TOLD_BEAT = 3
export const toldSeconds = secondsUntil(TOLD_BEAT, PACE)

/** A swap after the other; then who looked at the clue. */
export function swapBeat(swap: number): number {
  return 1 + swap
}

export function looksBeat(swaps: number): number {
  return swapBeat(swaps) + 1
}

export function flippedSeconds(swaps: number): number {
  return secondsUntil(looksBeat(swaps), PACE)
}
