/** Who is asked what: within a team every second one begins with the other half, and so do the teams among each other. */
import type { Match, SeatId } from '../../shared/match/types.ts'
import { EACH, itemsOf, type Half } from './content.ts'
import type { DepartureState } from './types.ts'

type Halves = DepartureState['halves']

/** Of everybody who sits there now; who has one keeps it. */
export function halvesOf({ seats, teams }: Pick<Match, 'seats' | 'teams'>, known: Halves = {}): Halves {
  const dealt = teams.flatMap(({ id }, team) =>
    Object.values(seats)
      .filter((seat) => seat.team === id)
      .map((seat, at): [SeatId, Half] => [seat.id, (team + at) % 2 === 0 ? 0 : 1]),
  )
  return { ...Object.fromEntries(dealt), ...known }
}

/** Of a seat; whoever has come since is given one by the order of coming. */
export function halfOf(
  { halves }: Pick<DepartureState, 'halves'>,
  { seats }: Pick<Match, 'seats'>,
  seat: SeatId,
): Half {
  if (Object.hasOwn(halves, seat)) return halves[seat] ?? 0
  return Object.keys(seats).indexOf(seat) % 2 === 0 ? 0 : 1
}

/** The six items of this sitting, in their order. */
export function asksOf(
  state: Pick<DepartureState, 'halves' | 'earlier'>,
  match: Pick<Match, 'seats'>,
  seat: SeatId,
): readonly number[] {
  const half = halfOf(state, match, seat)
  return itemsOf(state.earlier === null ? half : half === 0 ? 1 : 0)
}

/** How many of this sitting's items a seat has answered. */
export function answeredBy({ bets }: Pick<DepartureState, 'bets'>, seat: SeatId): number {
  return bets.filter((each) => Object.hasOwn(each, seat)).length
}

export function hasAll(state: Pick<DepartureState, 'bets' | 'form' | 'texts'>, seat: SeatId): boolean {
  return answeredBy(state, seat) >= EACH && (state.form === 'express' || Object.hasOwn(state.texts, seat))
}
