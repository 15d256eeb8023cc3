/** In which order the wall shows things: a candidate after the other, and then what comes of it. */
import { secondsUntil } from '../../shared/match/choreography.ts'
import { MAKERS } from './types.ts'

export const PACE = { beat: 800, move: 600 } as const

export const rowsSeconds = secondsUntil(MAKERS.length + 2, PACE)
