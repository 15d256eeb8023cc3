/**
 * Who does what on the train. In a hand-cranked step all teams are at work at once, so that nobody waits for another's
 * turn: in each, every member has a station, every station has a member, and members move on by one with each step. In
 * turbo everybody present has a vote.
 */
import { presentOf, sitting } from '../../../shared/match/teams.ts'
import type { Match, Seat, SeatId } from '../../../shared/match/types.ts'
import { isDown } from '../../../shared/moves/press.ts'
import { NOTCHES, START_NOTCH } from '../content.ts'
import { stations, type DriveVote, type Station, type TrainState } from './state.ts'

/** The stations of one member: of a small team each member has several, of a large one several share one. */
export function stationsOf(match: Match, { id, team }: Pick<Seat, 'id' | 'team'>, { cranked }: TrainState): Station[] {
  const crew = presentOf(match, team)
  const member = crew.findIndex((seat) => seat.id === id)
  if (member < 0) return []
  // Teams begin at different stations, so that their sixth and seventh do not all stand at the first ones.
  const shift = 2 * match.teams.findIndex((one) => one.id === team)
  const at = (station: number) => (station + cranked + shift) % Math.min(crew.length, stations.length)
  return stations.filter((_, station) => at(station) === member % stations.length)
}

export function present(match: Match): Seat[] {
  return sitting(match).filter(({ connected }) => connected)
}

/** Everybody who is here has tapped. */
export function allHands(match: Match, { tapped }: TrainState): boolean {
  const here = present(match)
  return here.length > 0 && isDown(tapped, here)
}

export function rateOf({ notch }: Pick<TrainState, 'notch'>): number {
  return (NOTCHES[notch] ?? NOTCHES[START_NOTCH]).rate
}

const ORDER: readonly DriveVote[] = ['slower', 'keep', 'faster']

/** The vote in the middle: of two the slower one. Whoever brakes wants it slower, at least. Nobody: as it is. */
export function middleVote(votes: Readonly<Record<SeatId, DriveVote>>): -1 | 0 | 1 {
  const cast = Object.values(votes)
    .map((vote) => (vote === 'brake' ? 0 : ORDER.indexOf(vote)))
    .toSorted((a, b) => a - b)
  const middle = cast[Math.floor((cast.length - 1) / 2)]
  return middle === undefined ? 0 : middle === 0 ? -1 : middle === 1 ? 0 : 1
}

/** The notch that somebody votes for; null: beyond the ends of the lever there is none, and the brakes ask for none. */
export function wantedNotch({ notch }: Pick<TrainState, 'notch'>, vote: DriveVote): number | null {
  const wanted = vote === 'brake' ? -1 : notch + ORDER.indexOf(vote) - 1
  return NOTCHES[wanted] === undefined ? null : wanted
}

/** Where the lever goes with this vote. */
export function notchAfter({ notch }: Pick<TrainState, 'notch'>, move: -1 | 0 | 1): number {
  return Math.min(NOTCHES.length - 1, Math.max(0, notch + move))
}

/** More than half of those who are here brake. */
export function wantsToStop(match: Match, { votes }: TrainState): boolean {
  const here = present(match)
  return here.filter(({ id }) => votes[id] === 'brake').length * 2 > here.length
}
