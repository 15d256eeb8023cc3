/** In which order the wall shows things. */
import { secondsUntil } from '../../shared/match/choreography.ts'

export const PACE = { beat: 400, move: 800 } as const

export const trainSeconds = secondsUntil(2, PACE)
export const resultSeconds = secondsUntil(6, PACE)
export const movedSeconds = secondsUntil(6, PACE)
export const cardsSeconds = secondsUntil(8, PACE)
export const flatteredSeconds = secondsUntil(3, PACE)
export const hackedSeconds = secondsUntil(6, PACE)
