/** In which order a race comes onto the wall: the cars run as their coal burns, then they are ranked. */
import { secondsUntil } from '../../shared/match/choreography.ts'

export const PACE = { beat: 300, move: 800 } as const

/** Beats that a car takes over its way, all of them at once; then come their places. */
export const WAY_BEATS = 20
export const PLACES_BEAT = WAY_BEATS + 2
/** The dots of the second race. */
export const LATER_BEAT = 6

export const raceSeconds = secondsUntil(PLACES_BEAT + 4, PACE)
export const curveSeconds = secondsUntil(LATER_BEAT, PACE)
export const movedSeconds = secondsUntil(LATER_BEAT + 4, PACE)
