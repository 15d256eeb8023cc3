/** The newcomer: a word that nobody has ever read, and one sentence about it. */
import type { Draft } from '../../shared/match/draft.ts'
import type { Seat } from '../../shared/match/types.ts'
import { amount } from '../../shared/moves/amount.ts'
import { taken } from '../../shared/moves/move.ts'
import type { RejectWord } from '../../shared/protocol/reject.ts'
import { mean } from '../../shared/measures/mean.ts'
import { SHARE, STARTS } from './content.ts'
import type { ParrotState } from './types.ts'

export function guessShare(state: ParrotState, seat: Seat, tap: number): ParrotState | RejectWord {
  return taken(amount.take(state.shares, seat, tap, SHARE), (shares) => ({ ...state, shares }))
}

/** The mean of all starts; null: not all of them are measured. */
export function measuredShare(shares: readonly number[]): number | null {
  return shares.length < STARTS ? null : mean(shares)
}

/** A bit, less what the guess was off. */
export function shareWorth(guess: number | null, measured: number): number {
  return guess === null ? 0 : 1 - Math.abs(guess - measured)
}

export function payShares(draft: Draft, { shares, newcomer }: ParrotState): void {
  const measured = measuredShare(newcomer.with)
  if (measured === null) return
  for (const [seat, guess] of Object.entries(shares)) {
    draft.award(seat, { bitsSaved: shareWorth(guess, measured), cards: 1 })
  }
}
