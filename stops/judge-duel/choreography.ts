/** In which order the wall shows things. */
import { secondsUntil } from '../../shared/match/choreography.ts'
import { METRICS } from './types.ts'

export const PACE = { beat: 900, move: 600 } as const

/** The sentences, a metric after the other, and then who wrote them and how far each agrees with the class. */
export const peopleSeconds = secondsUntil(METRICS.length + 3, PACE)
