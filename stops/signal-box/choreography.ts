/** In which order the wall shows things. */
import { secondsUntil } from '../../shared/match/choreography.ts'

export const PACE = { beat: 400, move: 800 } as const

/** First how often the new model won, then what else has moved. */
export const MOVED_BEAT = 5
export const CONTROL_BEAT = 4

export const trainSeconds = secondsUntil(2, PACE)
export const resultSeconds = secondsUntil(MOVED_BEAT + 4, PACE)
export const cardsSeconds = secondsUntil(CONTROL_BEAT + 4, PACE)
export const hackedSeconds = secondsUntil(6, PACE)
