/** A number on a scale: what one thinks will be measured. */
import { placed, type Placed } from '../match/places.ts'
import type { Match, SeatId } from '../match/types.ts'
import { figureTap } from '../match/tap.ts'
import { own, type Move } from './move.ts'

/** The least and the most that can be said, in the stop's own unit. */
export interface Scale {
  readonly from: number
  readonly to: number
}

/** Of probabilities, and of parts of a whole. */
export const SHARE: Scale = { from: 0, to: 1 }

export type Amounts = Readonly<Record<SeatId, number>>

export interface AmountShown extends Scale {
  readonly mine: number | null
  /** How many have said one: on screens that the whole room sees. */
  readonly count: number | null
  /** What everybody said, sorted, without names; null until it is told. */
  readonly all: readonly number[] | null
}

export const amount: Move<Amounts, number, Scale, AmountShown> = {
  tap: figureTap,
  none: {},
  take(kept, { id }, tap, { from, to }) {
    if (!(tap >= from && tap <= to)) return 'out-of-range'
    // A zero has no sign in JSON: -0 would not be the same after a replay.
    return { ...kept, [id]: tap + 0 }
  },
  has: (kept, { id }) => Object.hasOwn(kept, id),
  show: (kept, to, limits, isOpen) => ({
    from: limits.from,
    to: limits.to,
    mine: own(kept, to?.id ?? null),
    count: to === null ? Object.keys(kept).length : null,
    all: isOpen ? sortedOf(kept) : null,
  }),
  robot: ({ mine, from, to }, { random }) => (mine === null ? from + (to - from) * random.unit() : null),
}

/** What everybody said, without names. */
export function sortedOf(kept: Amounts): number[] {
  return Object.values(kept).toSorted((a, b) => a - b)
}

/** Who came nearest, by how far each was off, in the stop's own unit. */
export function nearest(match: Pick<Match, 'seats'>, kept: Amounts, off: (said: number) => number): Placed[] {
  return placed(
    match,
    Object.entries(kept).map(([seat, said]) => ({ seat, figure: off(said) })),
    'less',
  )
}
