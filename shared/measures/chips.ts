/**
 * Chips over outcomes as a distribution, and what it is worth. Chips in the hand count for every outcome alike, and so do the
 * house's: q is never zero, so the worst loss is bounded, and the score -log2 q(truth) is strictly proper (Good 1952): to
 * lay what one believes is best.
 */
import { surprise } from './bits.ts'
import { sum } from './mean.ts'

export interface ChipTable {
  /** On so many chips may lie: 0 .. outcomes - 1. */
  readonly outcomes: number
  /** Each player's. */
  readonly chips: number
  /** The house's in all, spread over all outcomes; more than 0. */
  readonly house: number
}

/**
 * q of an outcome with `laid` chips on it: (laid + (inHand + house) / outcomes) / (chips + house). `laid` may be a fraction,
 * where chips lie on several outcomes at once.
 */
export function shareOf(laid: number, inHand: number, { outcomes, chips, house }: ChipTable): number {
  return (laid + (inHand + house) / outcomes) / (chips + house)
}

/** The whole of q from the chips on each outcome; it sums to 1. */
export function distributionOf(laid: readonly number[], table: ChipTable): number[] {
  const inHand = table.chips - sum(laid)
  return laid.map((count) => shareOf(count, inHand, table))
}

/** Bits better than blind guessing: log2 q(truth) + log2 outcomes. */
export function bitsSaved(share: number, outcomes: number): number {
  return Math.log2(outcomes) - surprise(share)
}
