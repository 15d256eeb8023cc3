/** In which order the scales let down their weights, and how fast. */
import { secondsUntil } from '../../../shared/match/choreography.ts'

export const PACE = { beat: 620, move: 900 } as const

/** Beats that a weight takes on its way down. */
export const LET_DOWN = 2
/**
 * All weights are let go within so many beats: of many, one follows the other faster. Once the first card has shown who
 * hangs on the beam, the others go by quicker.
 */
const MOST_BEATS = { first: 6, later: 3 }

/** The beat at which the weight number `i` (0, 1, ...) of so many is let go; `card`: of the Run, from 0. */
export function weightBeat(i: number, of: number, card: number): number {
  return (i + 1) * Math.min(1, (card === 0 ? MOST_BEATS.first : MOST_BEATS.later) / of)
}

/** The beat at which the true word falls, once all weights hang. */
export function truthBeat(weights: number, card: number): number {
  return weightBeat(weights - 1, weights, card) + LET_DOWN + 1
}

/** Until the true word has landed: ghosts, teams, all players as one, and the model hang on the beam. */
export function scalesSeconds({
  ghosts,
  teams,
  card,
}: {
  readonly ghosts: number
  readonly teams: number
  readonly card: number
}): number {
  return secondsUntil(truthBeat(ghosts + teams + 2, card), PACE)
}
