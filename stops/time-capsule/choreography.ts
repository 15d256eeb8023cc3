/** In which order the wall shows things. */
import { secondsUntil } from '../../shared/match/choreography.ts'

export const PACE = { beat: 600, move: 500 } as const

/** The likeliest words one after the other, then the verdict. */
export const sureSeconds = secondsUntil(4, PACE)
/** The day, and then what the alarms have cost. */
export const foundSeconds = secondsUntil(2, PACE)
/** A line a figure. */
export const afterSeconds = secondsUntil(4, PACE)
