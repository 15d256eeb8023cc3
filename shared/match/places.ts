/**
 * Who is first, second and third. Who is level to the last digit that a screen shows shares a place, and nobody is named
 * below the third.
 */
import { sitting } from './teams.ts'
import type { Match, Seat, SeatId, TeamId } from './types.ts'

/** Places that are shown. */
const PODIUM = 3

/** Bits, shares and points are shown with two digits behind the point. */
const SHOWN = 100

export interface Placed {
  readonly name: string
  readonly team: TeamId
  /** 1, 2 or 3; who is level has the same, and the next place is then left out. */
  readonly place: number
  readonly figure: number
}

/** A place by bits saved. */
export type PodiumRow = Omit<Placed, 'figure'> & { readonly bitsSaved: number }

interface Entry {
  readonly seat: SeatId
  /** What was measured of this seat. */
  readonly figure: number
}

/** The best of those who sit here, best first. `better`: whether more or less of the figure wins. */
export function placed(match: Pick<Match, 'seats'>, entries: readonly Entry[], better: 'more' | 'less'): Placed[] {
  const sign = better === 'more' ? -1 : 1
  const sorted = entries
    .flatMap(({ seat, figure }) => named(match, seat).map(({ name, team }) => ({ name, team, figure })))
    .toSorted((a, b) => sign * (shown(a.figure) - shown(b.figure)))
  return sorted
    .map((each) => ({ ...each, place: 1 + sorted.findIndex((other) => shown(other.figure) === shown(each.figure)) }))
    .filter(({ place }) => place <= PODIUM)
}

/** Who won most, by what each seat has won; nobody who has won nothing. */
export function winnersOf(match: Pick<Match, 'seats'>, won: Readonly<Record<SeatId, number>>): Placed[] {
  const entries = Object.entries(won).map(([seat, figure]) => ({ seat, figure }))
  return placed(
    match,
    entries.filter(({ figure }) => figure > 0),
    'more',
  )
}

/** As a screen shows it: what is the same here is level. */
export function shown(figure: number): number {
  return Math.round(figure * SHOWN)
}

/** A removed player's name is shown no more; who gave up a seat has played. */
function named({ seats }: Pick<Match, 'seats'>, id: SeatId): Seat[] {
  const seat = Object.hasOwn(seats, id) ? seats[id] : undefined
  return seat === undefined || seat.removed ? [] : [seat]
}

/** Whoever sits here and has bet, by the bits that the bets saved. */
export function podium(match: Match): PodiumRow[] {
  const played = sitting(match).filter(({ cards }) => cards > 0)
  return placed(
    match,
    played.map(({ id, bitsSaved }) => ({ seat: id, figure: bitsSaved })),
    'more',
  ).map(({ name, team, place, figure }) => ({ name, team, place, bitsSaved: figure }))
}
