/**
 * A move: one thing that players do, whatever the stop. What may be tapped, what is kept of it, who sees what of that, and
 * what a simulated player does. A stop keeps a move's answers among its own state, says the limits, and adds what is its own.
 *
 * Limits are data: the stop says them anew at every call, so they may come from the pack or from what was measured; and
 * they are part of what is shown, so that no panel says them a second time.
 */
import type { z } from 'zod'
import type { Match, Seat, SeatId } from '../match/types.ts'
import type { Audience } from '../match/view-types.ts'
import type { RejectWord } from '../protocol/reject.ts'
import type { Player } from '../rehearsal/player.ts'

/** Who does it, or looks at it. */
export type Who = Pick<Seat, 'id' | 'team'>

/** `Kept` is what the state holds of everybody's answers, plain JSON; `T` is one tap; `Shown` is what is seen. */
export interface Move<Kept, T, Limits, Shown extends Limits> {
  /** The door: the shape of a tap. Whether it is within the limits is for `take` to say. */
  readonly tap: z.ZodType<T>
  /** Nobody has answered yet. */
  readonly none: Kept
  /** All answers with this one among them, or why it cannot be. A later one takes the place of an earlier one. */
  take(kept: Kept, by: Who, tap: T, limits: Limits): Kept | RejectWord
  has(kept: Kept, by: Who): boolean
  /**
   * `to`: a seat, or null for a screen that the whole room sees. `isOpen`: everybody's answers are told; until then a
   * seat is shown nothing that depends on what others said.
   */
  show(kept: Kept, to: Who | null, limits: Limits, isOpen: boolean): Shown
  /** What a simulated player answers, from what its own seat is shown. null: it has, or it does not want to. */
  robot(shown: Shown, player: Player): T | null
}

/** What comes of a move's answers, once they are taken; or its word. */
export function taken<Kept extends object, S>(kept: Kept | RejectWord, put: (kept: Kept) => S): S | RejectWord {
  return typeof kept === 'string' ? kept : put(kept)
}

/** The seat's own entry of a record by seat; null: none, or nobody in particular asks. */
export function own<T>(record: Readonly<Record<SeatId, T>> | undefined, seat: SeatId | null): T | null {
  return record !== undefined && seat !== null && Object.hasOwn(record, seat) ? (record[seat] ?? null) : null
}

/** Whose view it is: a seat's own, or null for a screen that the whole room sees. */
export function looking({ seats }: Pick<Match, 'seats'>, audience: Audience): Who | null {
  if (audience.role !== 'seat') return null
  return { id: audience.seat, team: seats[audience.seat]?.team ?? '' }
}
