/** One thing for the whole room: a hand on it each, and it goes down when the hands of all who are here are on it. */
import { z } from 'zod'
import type { SeatId } from '../match/types.ts'
import type { Move, Who } from './move.ts'

export interface Room {
  /** How many are here. */
  readonly of: number
}

export type Hands = readonly SeatId[]

export interface PressShown extends Room {
  readonly on: number
  readonly mine: boolean
}

/** Nothing of it is secret: who waits wants to see whom for. */
export const press: Move<Hands, true, Room, PressShown> = {
  tap: z.literal(true),
  none: [],
  take: (kept, { id }) => [...kept.filter((other) => other !== id), id],
  has: (kept, { id }) => kept.includes(id),
  show: (kept, to, { of }) => ({ of, on: kept.length, mine: to !== null && kept.includes(to.id) }),
  robot: ({ mine }) => (mine ? null : true),
}

/** All who are here have a hand on it. */
export function isDown(kept: Hands, here: readonly Who[]): boolean {
  return here.every(({ id }) => kept.includes(id))
}
