/** Things in an order, the best first; everybody's orders together are a mean place for each. */
import { z } from 'zod'
import { mean } from '../measures/mean.ts'
import type { SeatId } from '../match/types.ts'
import { countTap } from '../match/tap.ts'
import { own, type Move } from './move.ts'

export interface Things {
  /** How many there are to be put in order: 0 .. things - 1. */
  readonly things: number
}

/** All of them, the best first. */
export type Order = readonly number[]
export type Orders = Readonly<Record<SeatId, Order>>

export interface RankShown extends Things {
  readonly mine: Order | null
  /** How many have: on screens that the whole room sees. */
  readonly count: number | null
  /** Mean place of each, from 1 on; null until it is told, and where nobody has. */
  readonly places: readonly number[] | null
}

export const rank: Move<Orders, Order, Things, RankShown> = {
  tap: z.array(countTap).max(20).readonly(),
  none: {},
  take(kept, { id }, tap, { things }) {
    const isWhole =
      tap.length === things && Array.from({ length: things }, (_, at) => at).every((at) => tap.includes(at))
    return isWhole ? { ...kept, [id]: tap.map((at) => at + 0) } : 'out-of-range'
  },
  has: (kept, { id }) => Object.hasOwn(kept, id),
  show: (kept, to, { things }, isOpen) => ({
    things,
    mine: own(kept, to?.id ?? null),
    count: to === null ? Object.keys(kept).length : null,
    places: isOpen ? meanPlaces(kept, things) : null,
  }),
  robot: ({ mine, things }, { random }) =>
    mine === null ? random.shuffle(Array.from({ length: things }, (_, at) => at)) : null,
}

/** By thing, from 1 on. null: nobody has put them in order. */
export function meanPlaces(kept: Orders, things: number): number[] | null {
  const orders = Object.values(kept)
  if (orders.length === 0) return null
  return Array.from({ length: things }, (_, at) => mean(orders.map((order) => order.indexOf(at) + 1)))
}
