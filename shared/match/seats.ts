/** Seats: who comes, goes, comes back, and sits where. A seat is never lost; its name in the log is its id. */
import { activityOf } from '../activities/registry.ts'
import type { RejectWord } from '../protocol/reject.ts'
import type { Draft } from './draft.ts'
import { membersOf, sitting, smallestTeam, teamLimit } from './teams.ts'
import type { Match, MatchEvent, Seat, SeatId, TeamId } from './types.ts'

const LONGEST_NAME = 24

type Of<T extends MatchEvent['type']> = Extract<MatchEvent, { type: T }>

export function hasEnded(match: Match): boolean {
  return match.stop >= match.settings.plan.length
}

/** A seat that plays, or the word for one that does not. */
export function seatOf(match: Match, id: SeatId): Seat | RejectWord {
  const seat = Object.hasOwn(match.seats, id) ? match.seats[id] : undefined
  if (seat === undefined) return 'unknown-seat'
  return seat.removed ? 'removed-by-host' : seat
}

/** Why this name cannot be had, or null. Letter case does not tell two names apart. */
export function nameTrouble(match: Match, name: string, own?: SeatId): RejectWord | null {
  if (name.trim() !== name || name.length === 0 || name.length > LONGEST_NAME) return 'name-length'
  const taken = sitting(match).some((seat) => seat.id !== own && seat.name.toLowerCase() === name.toLowerCase())
  return taken ? 'name-taken' : null
}

function teamTrouble(match: Match, team: TeamId): RejectWord | null {
  if (!match.teams.some(({ id }) => id === team)) return 'unknown-team'
  return membersOf(match, team).length >= teamLimit(match) ? 'team-full' : null
}

export function joined(draft: Draft, { seat, name, team, at }: Of<'joined'>): RejectWord | null {
  const { match } = draft
  if (hasEnded(match)) return 'room-ended'
  if (match.locked) return 'room-locked'
  if (sitting(match).length >= match.settings.seatLimit) return 'room-full'
  if (Object.hasOwn(match.seats, seat) || !/^[\w-]{1,40}$/.test(seat) || seat === '__proto__') return 'malformed'
  const place = team ?? smallestTeam(match)?.id
  if (place === undefined) return 'unknown-team'
  const trouble = nameTrouble(match, name) ?? teamTrouble(match, place)
  if (trouble !== null) return trouble
  draft.change({ seats: { ...match.seats, [seat]: newSeat(seat, name, place, at) } })
  return null
}

/** A person's seat as it is taken. */
export function newSeat(id: SeatId, name: string, team: TeamId, at: number): Seat {
  return {
    id,
    name,
    team,
    connected: true,
    removed: false,
    joinedAt: at,
    simulated: false,
    bitsSaved: 0,
    cards: 0,
    forecast: 0,
  }
}

export function dropped(draft: Draft, { seat }: Of<'dropped'>): RejectWord | null {
  const found = seatOf(draft.match, seat)
  if (typeof found === 'string') return found
  draft.changeSeat(seat, { connected: false })
  return null
}

export function returned(draft: Draft, { seat }: Of<'returned'>): RejectWord | null {
  const found = seatOf(draft.match, seat)
  if (typeof found === 'string') return found
  draft.changeSeat(seat, { connected: true })
  return null
}

/** Players change teams between rounds: in the lobby, and where the activity lets them. */
export function teamChanged(draft: Draft, { seat, team }: Of<'team-changed'>): RejectWord | null {
  const { match } = draft
  const found = seatOf(match, seat)
  if (typeof found === 'string') return found
  if (hasEnded(match)) return 'room-ended'
  if (match.activity !== null && !activityOf(match.activity).mayMove(match.activity)) return 'not-now'
  return sitDown(draft, found, team)
}

/** Puts a seat into another team; staying is fine. */
export function sitDown(draft: Draft, seat: Seat, team: TeamId): RejectWord | null {
  if (seat.team === team) return null
  const trouble = teamTrouble(draft.match, team)
  if (trouble !== null) return trouble
  draft.changeSeat(seat.id, { team })
  return null
}
