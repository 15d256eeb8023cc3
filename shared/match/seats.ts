/** Seats: who comes, goes, comes back, and sits where. A seat is never lost; its name in the log is its id. */
import type { RejectWord } from '../protocol/reject.ts'
import type { MatchDraft } from './match-draft.ts'
import { lettersIn, LONGEST_NAME } from './limits.ts'
import { stopOf, type Stops } from './stop.ts'
import { membersOf, sitting, smallestTeam, teamLimit } from './teams.ts'
import type { MatchEvent } from './events.ts'
import type { Match, Seat, SeatId, TeamId } from './types.ts'

/** What a seat may be called in the log. `__proto__` would be another record's. */
export const SEAT_ID = /^(?!__proto__$)[\w-]{1,40}$/

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

/** Neither empty nor too long. */
export function isNameLong(name: string): boolean {
  const letters = lettersIn(name)
  return letters >= 1 && letters <= LONGEST_NAME
}

/** Why this name cannot be had beside those of others, or null. Letter case does not tell two names apart. */
export function nameTrouble(name: string, others: readonly { readonly name: string }[]): RejectWord | null {
  if (name.trim() !== name || !isNameLong(name)) return 'name-length'
  return others.some((other) => isSameName(other.name, name)) ? 'name-taken' : null
}

function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}

export function othersThan({ id }: Seat, match: Match): readonly Seat[] {
  return sitting(match).filter((seat) => seat.id !== id)
}

function teamTrouble(match: Match, team: TeamId): RejectWord | null {
  if (!match.teams.some(({ id }) => id === team)) return 'unknown-team'
  return membersOf(match, team).length >= teamLimit(match) ? 'team-full' : null
}

export function joined(draft: MatchDraft, event: Of<'joined'>): RejectWord | null {
  const { match } = draft
  const { seat, name, team, at, letIn } = event
  const device = event.device ?? null
  if (hasEnded(match)) return 'room-ended'
  if (letIn !== true && match.locked) return 'room-locked'
  if (sitting(match).length >= match.settings.seatLimit) return 'room-full'
  if (Object.hasOwn(match.seats, seat) || !SEAT_ID.test(seat)) return 'malformed'
  if (letIn !== true && isKeptOut(match, name, device)) return 'removed-by-host'
  if (letIn !== true && match.keptOut.some((other) => isSameName(other, name))) return 'name-not-allowed'
  if (letIn !== true && match.approve) return 'at-the-door'
  const place = team ?? smallestTeam(match)?.id
  if (place === undefined) return 'unknown-team'
  const trouble = nameTrouble(name, sitting(match)) ?? teamTrouble(match, place)
  if (trouble !== null) return trouble
  draft.change({ seats: { ...match.seats, [seat]: { ...newSeat(seat, name, place, at), device } } })
  return null
}

/** Whoever was removed is not let in again under another name, nor with another device under the same one. */
function isKeptOut({ seats }: Match, name: string, device: string | null): boolean {
  return Object.values(seats).some(
    (seat) =>
      seat.removed && !seat.simulated && ((device !== null && seat.device === device) || isSameName(seat.name, name)),
  )
}

/** A person's seat as it is taken. */
export function newSeat(id: SeatId, name: string, team: TeamId, at: number): Seat {
  return {
    id,
    name,
    team,
    connected: true,
    removed: false,
    freed: false,
    device: null,
    joinedAt: at,
    simulated: false,
    bitsSaved: 0,
    cards: 0,
    foresight: 0,
  }
}

export function dropped(draft: MatchDraft, { seat }: Of<'dropped'>): RejectWord | null {
  const found = seatOf(draft.match, seat)
  if (typeof found === 'string') return found
  draft.changeSeat(seat, { connected: false })
  return null
}

export function returned(draft: MatchDraft, { seat }: Of<'returned'>): RejectWord | null {
  const found = seatOf(draft.match, seat)
  if (typeof found === 'string') return found
  if (found.freed) return takeAgain(draft, found, { freed: false, connected: true })
  draft.changeSeat(seat, { connected: true })
  return null
}

/** Gives up seats that nobody sits on. */
export function freed(draft: MatchDraft, { seats }: Of<'freed'>): RejectWord | null {
  for (const id of seats) {
    const found = seatOf(draft.match, id)
    if (typeof found === 'string') return found
    if (found.connected || found.freed) return 'not-now'
    draft.changeSeat(id, { freed: true })
  }
  return seats.length === 0 ? 'not-now' : null
}

export function freeAway(draft: MatchDraft): RejectWord | null {
  return freed(draft, {
    type: 'freed',
    at: draft.at,
    seats: sitting(draft.match).flatMap(({ id, connected }) => (connected ? [] : [id])),
  })
}

/** Lets a removed player back in, on the seat as it was. */
export function restored(draft: MatchDraft, id: SeatId): RejectWord | null {
  const { seats } = draft.match
  const seat = Object.hasOwn(seats, id) ? seats[id] : undefined
  if (seat === undefined) return 'unknown-seat'
  return seat.removed ? takeAgain(draft, seat, { removed: false, freed: false, connected: seat.simulated }) : 'not-now'
}

/** Somebody may sit there now, or be called the same; another team than before does no harm. */
function takeAgain(draft: MatchDraft, seat: Seat, part: Partial<Seat>): RejectWord | null {
  const { match } = draft
  if (!hasEnded(match) && sitting(match).length >= match.settings.seatLimit) return 'room-full'
  const trouble = nameTrouble(seat.name, othersThan(seat, match))
  if (trouble === 'name-taken') return trouble
  const team = teamTrouble(match, seat.team) === null ? seat.team : (smallestTeam(match)?.id ?? seat.team)
  draft.changeSeat(seat.id, { ...part, team })
  return null
}

/** Players change teams between rounds: in the lobby, and where the stop lets them. */
export function teamChanged(draft: MatchDraft, { seat, team }: Of<'team-changed'>): RejectWord | null {
  const { match } = draft
  const found = seatOf(match, seat)
  if (typeof found === 'string') return found
  if (hasEnded(match)) return 'room-ended'
  return mayMove(match, draft.stops) ? sitDown(draft, found, team) : 'not-now'
}

/** In the lobby, and where the stop lets players sit elsewhere. */
export function mayMove({ play }: Match, stops: Stops): boolean {
  return play === null || stopOf(stops, play).mayMove?.(play) !== false
}

/** Puts a seat into another team; staying is fine. */
export function sitDown(draft: MatchDraft, seat: Seat, team: TeamId): RejectWord | null {
  if (seat.team === team) return null
  const trouble = teamTrouble(draft.match, team)
  if (trouble !== null) return trouble
  draft.changeSeat(seat.id, { team })
  return null
}
