/** How long the wall needs at a station of a hand-cranked step. Forward and backward the train rides along all stages of the model. */
import { secondsUntil } from '../../../shared/match/choreography.ts'
import { SECONDS } from '../content.ts'
import type { Station } from './state.ts'

/** From one stage to the next, and what opens there, ms. */
export const RIDE = { beat: 1100, move: 800 } as const

/** To look at what opened last, s. */
const look = 0.9

/** In a model of so many layers, between embedding and head. */
export function stationSeconds(station: Station | undefined, layers: number): number {
  const rides = station === 'forward' || station === 'backward'
  return rides ? secondsUntil(layers + 1, RIDE) + look : SECONDS.station
}
