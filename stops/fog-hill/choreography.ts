/** In which order the fog lifts: rows of the map from its low edge, then the tracks; after that the real way. */
import { secondsUntil } from '../../shared/match/choreography.ts'

export const PACE = { beat: 160, move: 900 } as const

/** Bands of altitude, highest first; then the tracks, and the sketch. */
const BANDS = 6
export const TRACKS_BEAT = BANDS + 2
export const SKETCH_BEAT = TRACKS_BEAT + 4
export const WAY_BEAT = 2
export const BARS_BEAT = WAY_BEAT + 6

export function fogSeconds(): number {
  return secondsUntil(SKETCH_BEAT, PACE)
}

export function belowSeconds(): number {
  return secondsUntil(BARS_BEAT + 4, PACE)
}
