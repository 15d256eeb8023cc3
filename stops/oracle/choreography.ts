/** In which order the wall shows things: lines one after the other, the curve of the large one, then what it came to. */
import { secondsUntil } from '../../shared/match/choreography.ts'

export const PACE = { beat: 350, move: 800 } as const

/** Lines come in so many beats, however many there are. */
export const LINES_BEATS = 12
/** First the law of the machine, then the ghost, then the dot, then how it is called. */
export const LAW_BEAT = 2
export const GHOST_BEAT = 5
export const DOT_BEAT = 9
export const TOLD_BEAT = 12
export const NEXT_BEAT = 4

export const linesSeconds = secondsUntil(LINES_BEATS, PACE)
export const trainSeconds = secondsUntil(2, PACE)
export const outcomeSeconds = secondsUntil(TOLD_BEAT, PACE)
export const boughtSeconds = secondsUntil(NEXT_BEAT + 2, PACE)
