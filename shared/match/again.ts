/**
 * Again with this class: a match that has ended goes on as another one, in a room of its own, with the same seats. Who
 * wants that may say so; the host decides. Everybody in the old room learns from their view where the class is now.
 */
import type { RejectWord } from '../protocol/reject.ts'
import type { Draft } from './draft.ts'
import { isRehearsal } from './occasion.ts'
import { hasEnded, isNameLong, newSeat, SEAT_ID, seatOf } from './seats.ts'
import type { MatchEvent } from './events.ts'
import type { CarriedSeat, Match, Seat, SeatId, Team } from './types.ts'

type Of<T extends MatchEvent['type']> = Extract<MatchEvent, { type: T }>

/** Why this class cannot go on as another match now, or null. A rehearsal is not played again: it is ended. */
export function againTrouble(match: Match): RejectWord | null {
  return hasEnded(match) && !isRehearsal(match) ? null : 'not-now'
}

/** A player would like another match. Said once by each; it stands on the host's desk. */
export function wished(draft: Draft, { seat }: Of<'wished'>): RejectWord | null {
  const { match } = draft
  const found = seatOf(match, seat)
  if (typeof found === 'string') return found
  const trouble = againTrouble(match)
  if (trouble !== null) return trouble
  if (!match.wishes.includes(seat)) draft.change({ wishes: [...match.wishes, seat] })
  return null
}

/** The class is in another room now. Said again when that room was deleted and a third one is there. */
export function wentOn(draft: Draft, { code }: Of<'went-on'>): RejectWord | null {
  const trouble = againTrouble(draft.match)
  if (trouble !== null) return trouble
  if (code === draft.match.code) return 'malformed'
  draft.change({ next: code })
  return null
}

/** What a match begins with that another one hands over; also who was removed, so that they stay out. */
export function carriedSeats({ seats }: Match): CarriedSeat[] {
  return Object.values(seats).map(({ id, name, team, removed, freed, device }) => ({
    id,
    name,
    team,
    removed,
    freed,
    device,
  }))
}

/** Seats as they were handed over: nobody is here yet, and nobody has earned anything. null: they cannot be. */
export function takenOver(
  carried: readonly CarriedSeat[],
  teams: readonly Team[],
  at: number,
): Readonly<Record<SeatId, Seat>> | null {
  const fits = carried.every(
    ({ id, name, team }) => SEAT_ID.test(id) && isNameLong(name) && teams.some((each) => each.id === team),
  )
  if (!fits || new Set(carried.map(({ id }) => id)).size < carried.length) return null
  return Object.fromEntries(
    carried.map(({ id, name, team, removed, freed, device }) => [
      id,
      { ...newSeat(id, name, team, at), connected: false, removed, freed, device },
    ]),
  )
}
