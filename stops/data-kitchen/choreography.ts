/** In which order what was measured comes onto the wall, and how fast. */
import { secondsUntil } from '../../shared/match/choreography.ts'

export const PACE = { beat: 450, move: 900 } as const

/** First the good cards, then the flagged ones, then the lies. */
export const BLIND_BEATS = { cards: 0, line: 2, lies: 5 } as const

/** The bars of a reveal come one after the other, the ghosts first. */
export function barsSeconds(bars: number): number {
  return secondsUntil(bars + 1, PACE)
}

export function blindSeconds(): number {
  return secondsUntil(BLIND_BEATS.lies, PACE)
}
