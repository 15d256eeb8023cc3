/** What the chips were worth, what a class has gained, and where it is sure of something wrong. */
import type { SeatId } from '../../shared/match/types.ts'
import { bitsSaved, distributionOf } from '../../shared/measures/chips.ts'
import { studentT95, verdict, type Verdict } from '../../shared/measures/interval.ts'
import { mean, sampleVariance } from '../../shared/measures/mean.ts'
import { memoized } from '../../shared/measures/memoized.ts'
import type { Bets, Laid } from '../../shared/moves/bet.ts'
import { ITEMS, OPTIONS, SURE, TABLE, type Half } from './content.ts'
import type { DepartureState } from './types.ts'

/** log2 4 q: bits better than blind guessing. */
export function worthOf(laid: Laid, item: number): number {
  return bitsSaved(distributionOf(laid, TABLE)[ITEMS[item]?.right ?? 0] ?? 0, OPTIONS)
}

/** Of each seat that has answered anything, the mean of its items, bits. Every view of the close asks for it. */
export const meansBySeat = memoized((bets: readonly Bets[]): Readonly<Record<SeatId, number>> => {
  const all = bets.flatMap((each, item) =>
    Object.entries(each).map(([seat, laid]) => ({ seat, bits: worthOf(laid, item) })),
  )
  const bySeat = Map.groupBy(all, ({ seat }) => seat)
  return Object.fromEntries([...bySeat].map(([seat, own]) => [seat, mean(own.map(({ bits }) => bits))]))
})

export interface Mean {
  /** An item, by log2 4 q. */
  readonly bits: number
  readonly players: number
}

export interface Gain {
  readonly mean: number
  /** Its 95 % interval. */
  readonly low: number
  readonly high: number
  readonly verdict: Verdict
  /** Who was here before and after. */
  readonly players: number
}

/** null: nobody has answered. */
export function meanOf(bets: readonly Bets[]): Mean | null {
  const bits = Object.values(meansBySeat(bets))
  return bits.length === 0 ? null : { bits: mean(bits), players: bits.length }
}

/**
 * What the class has gained, an item. One half of the seats has met the easier items before, the other one after: the mean of
 * both halves' gains is free of which items are easy, and its error is that of two independent means. null: fewer than two
 * in one of the halves, too few to tell.
 */
export function gainOf(before: readonly Bets[], after: readonly Bets[], halves: DepartureState['halves']): Gain | null {
  const [was, is] = [meansBySeat(before), meansBySeat(after)]
  const gains = (half: Half) =>
    Object.entries(is).flatMap(([seat, bits]) =>
      halves[seat] === half && was[seat] !== undefined ? [bits - was[seat]] : [],
    )
  const [first, second] = [gains(0), gains(1)]
  if (first.length < 2 || second.length < 2) return null
  const middle = (mean(first) + mean(second)) / 2
  const error = Math.sqrt(sampleVariance(first) / first.length + sampleVariance(second) / second.length) / 2
  const reach = studentT95(first.length + second.length - 2) * error
  const [low, high] = [middle - reach, middle + reach]
  const players = first.length + second.length
  return { mean: middle, low, high, verdict: verdict({ mean: middle, error, low, high }), players }
}

/** Chips on what is right, of ten, to a tenth: as they are read. null: nobody was asked. */
export function chipsRight(bets: Bets | undefined, item: number): number | null {
  const laid = Object.values(bets ?? {})
  return laid.length === 0 ? null : Math.round(10 * mean(laid.map((each) => each[ITEMS[item]?.right ?? 0] ?? 0))) / 10
}

export interface SureError {
  readonly item: number
  /** Players who are sure of something wrong, and who were asked. */
  readonly sure: number
  readonly of: number
}

/** Most frequent first; items at which nobody is sure of something wrong are left out. */
export function sureErrors(bets: readonly Bets[]): SureError[] {
  return bets
    .map((each, item) => {
      const laid = Object.values(each)
      return { item, sure: laid.filter((one) => isSureError(one, item)).length, of: laid.length }
    })
    .filter(({ sure }) => sure > 0)
    .toSorted((a, b) => b.sure / b.of - a.sure / a.of || a.item - b.item)
}

function isSureError(laid: Laid, item: number): boolean {
  return laid.some((chips, option) => option !== ITEMS[item]?.right && chips >= SURE)
}
