/** What the two bets of the kitchen are worth, once the wall tells what was measured. */
import type { Draft } from '../../shared/match/draft.ts'
import { payBets, savedBySeat, seatScore, teamScores, type SeatScore } from '../../shared/match/chip-scores.ts'
import type { TeamScore } from '../../shared/match/stop.ts'
import type { Match } from '../../shared/match/types.ts'
import { distributionOf } from '../../shared/measures/chips.ts'
import { isAfter, isTrained, kindArm } from './arms.ts'
import { BET_TABLES, OUTCOMES, STAKE, type BetOn } from './content.ts'
import { DIRT } from './kinds.ts'
import { savedOf, verdictOf } from './results.ts'
import type { KitchenState } from './types.ts'
import { worstOf } from './worst.ts'

/**
 * The outcomes that are true as far as can be told: the kinds of dirt that stand apart as the worst (worst.ts), and the one
 * thing that the machine's bin did. Empty: none can be told from the others. null: not measured, or not told yet.
 */
export function truthsOf(state: KitchenState, on: BetOn): readonly number[] | null {
  if (state.phase !== 'machine' && !isAfter(state, 'machine')) return null
  const auto = savedOf(state, 'auto')
  if (on === 'machine') return auto === null ? null : [OUTCOMES.indexOf(verdictOf(auto))]
  if (![...DIRT.map(kindArm), 'whole' as const].every((arm) => isTrained(state, arm))) return null
  return worstOf(DIRT.map((kind) => (state.trained[kindArm(kind)] ?? []).map(({ keyBits }) => keyBits)))
}

/**
 * What each bet keeps: a share (`STAKE`) of log2 of the chance that was given to the true outcome, over that of blind guessing
 * (Good 1952). Of several that cannot be told apart the one with most of one's chips counts, so that what the tile promised is
 * paid; where none can be told from the others nobody wins or loses.
 */
export function scoresOf(state: KitchenState, on: BetOn): SeatScore[] {
  const truths = truthsOf(state, on)
  if (truths === null) return []
  const table = BET_TABLES[on]
  return Object.entries(state.bets[on]).map(([seat, laid]) => {
    const q = distributionOf(laid, table)
    const share = truths.length === 0 ? 1 / table.outcomes : Math.max(...truths.map((at) => q[at] ?? 0))
    const score = seatScore(seat, share, table.outcomes)
    return { ...score, saved: STAKE * score.saved }
  })
}

export function teamBets(state: KitchenState, { seats }: Match, on: BetOn): TeamScore[] {
  return teamScores(scoresOf(state, on), seats, BET_TABLES[on].outcomes).map((score) => ({
    ...score,
    saved: STAKE * score.saved,
  }))
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
