/**
 * Sittings of one class in two lessons. Nobody's seat is followed from one to the other: what is kept of a sitting are totals of
 * each half of the class, and a later sitting is compared with them half by half.
 */
import { studentT95, verdict, type Verdict } from '../../shared/measures/interval.ts'
import { mean, sampleVariance } from '../../shared/measures/mean.ts'
import type { Match } from '../../shared/match/types.ts'
import type { Half } from './content.ts'
import { asksOf } from './halves.ts'
import { meansBySeat } from './score.ts'
import type { DepartureState } from './types.ts'

/** Everybody who was asked the same six items in one sitting. */
export interface HalfTotal {
  readonly players: number
  /** Of the players' own means: bits an item, and their variance. null: fewer than two, and nothing of one player is kept. */
  readonly bits: number | null
  readonly variance: number | null
}

export interface Sitting {
  readonly isAfter: boolean
  /** By the items that were asked: the first six, and the other six. */
  readonly halves: readonly [HalfTotal, HalfTotal]
}

/** A later sitting less an earlier one, bits an item. */
export interface Change {
  readonly mean: number
  /** Its 95 % interval. */
  readonly low: number
  readonly high: number
  readonly verdict: Verdict
}

export function sittingOf(state: DepartureState, match: Match): Sitting {
  const means = Object.entries(meansBySeat(state.bets)).filter(([seat]) => match.seats[seat]?.removed === false)
  const total = (half: Half): HalfTotal => {
    const bits = means.filter(([seat]) => (asksOf(state, match, seat)[0] === 0 ? 0 : 1) === half).map(([, own]) => own)
    const isClass = bits.length >= 2
    return {
      players: bits.length,
      bits: isClass ? mean(bits) : null,
      variance: isClass ? sampleVariance(bits) : null,
    }
  }
  return { isAfter: state.earlier !== null, halves: [total(0), total(1)] }
}

/** Of both halves the mean; null: too few in one of them. */
export function bitsOf({ halves }: Sitting): number | null {
  const bits = halves.flatMap((half) => half.bits ?? [])
  return bits.length < halves.length ? null : mean(bits)
}

/**
 * Each half of the items is compared with itself, so it is free of which items are easy. The players are taken as if they were
 * others each time: the same ones would make the interval narrower, never wider, as long as who was good stays good. Degrees of
 * freedom by Welch and Satterthwaite (1946). null: too few to tell.
 */
export function changeBetween(before: Sitting, after: Sitting): Change | null {
  const halves = ([0, 1] as const).map((half) => ({ was: before.halves[half], is: after.halves[half] }))
  const parts = halves
    .flatMap(({ was, is }) => [was, is])
    .flatMap(({ players, variance }) => (variance === null ? [] : [{ players, share: variance / players }]))
  if (parts.length < 2 * halves.length) return null
  const middle = mean(halves.map(({ was, is }) => (is.bits ?? 0) - (was.bits ?? 0)))
  const whole = parts.reduce((all, { share }) => all + share, 0)
  const spread = parts.reduce((all, { players, share }) => all + share ** 2 / (players - 1), 0)
  const error = Math.sqrt(whole) / halves.length
  const reach = whole === 0 ? 0 : studentT95(whole ** 2 / spread) * error
  const [low, high] = [middle - reach, middle + reach]
  return { mean: middle, low, high, verdict: verdict({ mean: middle, error, low, high }) }
}
