/** Who has done what the running phase asks. */
import type { StopState } from './play.ts'
import { stopOf, type Stops } from './stop.ts'
import type { Match, Seat } from './types.ts'

/** Where something is only shown, who has said that it is read. null: nothing is asked. */
export function isDone(match: Match, state: StopState, seat: Seat, stops: Stops): boolean | null {
  const play = stopOf(stops, state)
  const done = play.isDone(state, seat)
  return done === null && play.shows(state, match) !== null ? match.bell.read.includes(seat.id) : done
}

/** This seat is done, or all wait for the lab and nothing is asked; and its stop lets it do the model's own task meanwhile. */
export function hasTime(match: Match, state: StopState, seat: Seat, stops: Stops): boolean {
  if (stopOf(stops, state).spare !== true) return false
  return isDone(match, state, seat, stops) ?? isMeasuring(state)
}

/** The lab is at something that the stop has asked of it. */
export function isMeasuring({ waiting }: StopState): boolean {
  return Object.keys(waiting).length > 0
}
