/** How the map moves from one stored frame to the next. */
import { secondsUntil } from '../../shared/match/choreography.ts'
import { FRAME_SECONDS } from './content.ts'

export const PACE = { beat: 500, move: 1000 * FRAME_SECONDS } as const

export const lastFrameSeconds = secondsUntil(1, PACE)
