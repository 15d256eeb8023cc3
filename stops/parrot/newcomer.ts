/** The newcomer: a word that nobody has ever read, and one sentence about it. */
import type { SeatId } from '../../shared/match/types.ts'
import { mean } from '../../shared/measures/mean.ts'
import { STARTS } from './content.ts'
import type { ParrotState } from './types.ts'

/** The mean of all starts; null: not all of them are measured. */
export function measuredShare(shares: readonly number[]): number | null {
  return shares.length < STARTS ? null : mean(shares)
}

/** A bit, less what the guess was off. */
export function shareWorth(guess: number | null, measured: number): number {
  return guess === null ? 0 : 1 - Math.abs(guess - measured)
}

/** What every guess is worth; nothing while it is not measured. */
export function sharesBy({
  shares,
  newcomer,
}: Pick<ParrotState, 'shares' | 'newcomer'>): Readonly<Record<SeatId, number>> {
  const measured = measuredShare(newcomer.with)
  if (measured === null) return {}
  return Object.fromEntries(Object.entries(shares).map(([seat, guess]) => [seat, shareWorth(guess, measured)]))
}
