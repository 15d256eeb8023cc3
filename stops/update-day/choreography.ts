/** In which order the wall shows things. */
import { secondsUntil } from '../../shared/match/choreography.ts'

export const PACE = { beat: 700, move: 600 } as const

/** The fingerprint of before, that of after, and what it answers. */
export const sameSeconds = secondsUntil(3, PACE)
/** The fingerprint of before, that of the update, and a line a figure. */
export const updatedSeconds = secondsUntil(5, PACE)
