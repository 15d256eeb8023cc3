/** What the two bets of the kitchen are worth, once the wall tells what was measured. */
import type { Draft } from '../../shared/match/draft.ts'
import { payBets, savedBySeat, seatScore, teamScores, type SeatScore } from '../../shared/match/chip-scores.ts'
import type { TeamScore } from '../../shared/match/stop.ts'
import type { Match } from '../../shared/match/types.ts'
import { distributionOf, type ChipTable } from '../../shared/measures/chips.ts'
import { sum } from '../../shared/measures/mean.ts'
import { isAfter, kindArm } from './arms.ts'
import { BET_TABLES, OUTCOMES, type BetOn } from './content.ts'
import { DIRT } from './kinds.ts'
import { savedOf, verdictOf } from './results.ts'
import type { KitchenState } from './types.ts'

/**
 * The outcomes that are true as far as can be told: all kinds of dirt that cannot be told from the dearest, and the one thing
 * that the machine's bin did. null: not measured, or not told yet.
 */
export function truthsOf(state: KitchenState, on: BetOn): readonly number[] | null {
  if (state.phase !== 'machine' && !isAfter(state, 'machine')) return null
  const auto = savedOf(state, 'auto')
  if (on === 'machine') return auto === null ? null : [OUTCOMES.indexOf(verdictOf(auto))]
  const costs = DIRT.flatMap((kind, at) => {
    const saved = savedOf(state, 'whole', kindArm(kind))
    return saved === null ? [] : [{ at, kind, cost: saved.mean }]
  })
  const [dearest] = costs.toSorted((a, b) => b.cost - a.cost)
  if (costs.length < DIRT.length || dearest === undefined) return null
  const isDearer = (kind: (typeof DIRT)[number]) => {
    const less = savedOf(state, kindArm(kind), kindArm(dearest.kind))
    return less !== null && verdictOf(less) === 'better'
  }
  return costs.flatMap(({ at, kind }) => (isDearer(kind) ? [] : [at]))
}

/** So many outcomes as alike as the true ones: blind guessing is one in so many. */
function outcomesLike(truths: readonly number[], { outcomes }: ChipTable): number {
  return outcomes / truths.length
}

/**
 * Bits that each bet keeps: log2 of the chance that was given to any of the true outcomes, over that of blind guessing (Good
 * 1952). To lay what one believes is best; where nothing can be told apart nobody wins or loses.
 */
export function scoresOf(state: KitchenState, on: BetOn): SeatScore[] {
  const truths = truthsOf(state, on)
  if (truths === null) return []
  const table = BET_TABLES[on]
  return Object.entries(state.bets[on]).map(([seat, laid]) => {
    const q = distributionOf(laid, table)
    return seatScore(seat, sum(truths.map((at) => q[at] ?? 0)), outcomesLike(truths, table))
  })
}

export function teamBets(state: KitchenState, { seats }: Match, on: BetOn): TeamScore[] {
  const truths = truthsOf(state, on)
  return truths === null ? [] : teamScores(scoresOf(state, on), seats, outcomesLike(truths, BET_TABLES[on]))
}

/** Pays each bet once, as soon as what it was about is measured and told. */
export function payOnce(draft: Draft, state: KitchenState): KitchenState {
  const due = (['dirt', 'machine'] as const).filter((on) => !state.paid.includes(on) && truthsOf(state, on) !== null)
  if (due.length === 0) return state
  payBets(
    draft,
    due.flatMap((on) => scoresOf(state, on)),
  )
  return { ...state, paid: [...state.paid, ...due] }
}

/** Bits of both bets together, by seat. */
export function wonBy(state: KitchenState): Readonly<Record<string, number>> {
  return savedBySeat([...scoresOf(state, 'dirt'), ...scoresOf(state, 'machine')])
}
