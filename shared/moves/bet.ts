/**
 * Chips over outcomes: what one believes, as a distribution (shared/measures/chips.ts). A later bet takes the place of an
 * earlier one: a stop that scores the same bets at several moments keeps what was laid at each of them.
 */
import { z } from 'zod'
import { seatScore, type SeatScore } from '../match/chip-scores.ts'
import { countTap } from '../match/tap.ts'
import type { SeatId } from '../match/types.ts'
import { bitsSaved, distributionOf, type ChipTable } from '../measures/chips.ts'
import { mean, sum } from '../measures/mean.ts'
import { stakesOf } from '../rehearsal/stakes.ts'
import { own, type Move } from './move.ts'

/** Whole chips by outcome. */
export type Laid = readonly number[]
export type Bets = Readonly<Record<SeatId, Laid>>

/** The chips of all players together. */
export interface Stakes {
  readonly players: number
  readonly laid: Laid
  /** Laid nowhere: they count for every outcome alike. */
  readonly inHand: number
}

export interface BetShown extends ChipTable {
  readonly mine: Laid | null
  /** How many have bet: on screens that the whole room sees. */
  readonly count: number | null
  /** null until it is told; whose they are is not told. */
  readonly all: Stakes | null
}

export const bet: Move<Bets, Laid, ChipTable, BetShown> = {
  tap: z.array(countTap).max(100).readonly(),
  none: {},
  take(kept, { id }, tap, { outcomes, chips }) {
    if (tap.length !== outcomes) return 'out-of-range'
    if (tap.some((count) => count < 0)) return 'negative-chips'
    if (!tap.every(Number.isSafeInteger)) return 'malformed'
    if (sum(tap) > chips) return 'too-many-chips'
    return { ...kept, [id]: tap.map((count) => count + 0) }
  },
  has: (kept, { id }) => Object.hasOwn(kept, id),
  show: (kept, to, { outcomes, chips, house }, isOpen) => ({
    outcomes,
    chips,
    house,
    mine: own(kept, to?.id ?? null),
    count: to === null ? Object.keys(kept).length : null,
    all: isOpen ? together(Object.values(kept), outcomes, chips) : null,
  }),
  /** It bets once: a stop that wants it to bet again shows it none of its own. */
  robot({ mine, outcomes, chips }, { mind, random }) {
    if (mine !== null || outcomes < 1) return null
    const stakes = stakesOf(chips, mind, random).map((stake) => ({ stake, on: random.below(outcomes) }))
    return Array.from({ length: outcomes }, (_, at) =>
      sum(stakes.filter(({ on }) => on === at).map(({ stake }) => stake)),
    )
  },
}

function together(all: readonly Laid[], outcomes: number, chips: number): Stakes {
  const laid = Array.from({ length: outcomes }, (_, at) => sum(all.map((one) => one[at] ?? 0)))
  return { players: all.length, laid, inHand: all.length * chips - sum(laid) }
}

/** What all who have bet believed, on average; sums to 1. null: nobody has. */
export function believed(kept: Bets, table: ChipTable): number[] | null {
  const all = Object.values(kept).map((laid) => distributionOf(laid, table))
  if (all.length === 0) return null
  return Array.from({ length: table.outcomes }, (_, at) => mean(all.map((one) => one[at] ?? 0)))
}

/** What each bet is worth if this outcome is the true one, in the order of betting. */
export function betScores(kept: Bets, truth: number, table: ChipTable): SeatScore[] {
  return Object.entries(kept).map(([seat, laid]) =>
    seatScore(seat, distributionOf(laid, table)[truth] ?? 0, table.outcomes),
  )
}

/** Where several are equally true, chips on any of them count, and there is the less to be won. */
export function betScoresOn(kept: Bets, truths: readonly number[], table: ChipTable): SeatScore[] {
  if (truths.length === 0) return []
  return Object.entries(kept).map(([seat, laid]) => {
    const share = sum(distributionOf(laid, table).filter((_, at) => truths.includes(at)))
    return seatScore(seat, share, table.outcomes / truths.length)
  })
}

/** Bits that chips save, as the mean over all outcomes on which they should lie: best is to lay alike on all of them. */
export function savedOnSeveral(laid: Laid, wanted: readonly number[], table: ChipTable): number {
  const shares = distributionOf(laid, table)
  return mean(wanted.map((at) => bitsSaved(shares[at] ?? 0, table.outcomes)))
}
