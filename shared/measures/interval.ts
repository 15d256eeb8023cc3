/**
 * How sure a mean is. A single run lies, so credit is measured over several seeds and shown with its interval;
 * "too close to call" is a verdict like any other.
 */
import { entryAt } from './entries.ts'
import { mean, sampleVariance } from './mean.ts'

export interface Interval {
  readonly mean: number
  /** Standard error of the mean. */
  readonly error: number
  /** 95 % confidence limits; infinite below two values. */
  readonly low: number
  readonly high: number
}

export type Verdict = 'better' | 'worse' | 'too-close'

/**
 * Student's t for a two-sided 95 % interval at 1..30 degrees of freedom
 * (NIST/SEMATECH e-Handbook of Statistical Methods, table 1.3.6.7.2, column 0.975).
 */
const T_TABLE = [
  12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.16, 2.145, 2.131, 2.12, 2.11,
  2.101, 2.093, 2.086, 2.08, 2.074, 2.069, 2.064, 2.06, 2.056, 2.052, 2.048, 2.045, 2.042,
]
/** The same point of the normal distribution. */
const Z = 1.959964

/**
 * The table, and past its end the first terms of the expansion around the normal point
 * (Abramowitz & Stegun 1964, 26.7.5), right to three decimals there.
 */
export function studentT95(degrees: number): number {
  if (degrees < 1) return Infinity
  if (degrees <= T_TABLE.length) return entryAt(T_TABLE, Math.floor(degrees) - 1)
  const first = (Z ** 3 + Z) / 4
  const second = (5 * Z ** 5 + 16 * Z ** 3 + 3 * Z) / 96
  return Z + first / degrees + second / degrees ** 2
}

/** Mean of independent measurements with its 95 % interval; NaN and infinities for an empty list. */
export function interval(values: readonly number[]): Interval {
  const middle = mean(values)
  if (values.length < 2) return { mean: middle, error: Infinity, low: -Infinity, high: Infinity }
  const error = Math.sqrt(sampleVariance(values) / values.length)
  const reach = studentT95(values.length - 1) * error
  return { mean: middle, error, low: middle - reach, high: middle + reach }
}

/** Whether a gain is one: its whole interval must lie on one side of zero. */
export function verdict({ low, high }: Interval): Verdict {
  if (low > 0) return 'better'
  if (high < 0) return 'worse'
  return 'too-close'
}

/** A share of so many with its 95 % interval by Wilson (1927), which holds for few, and for none or all of them, too. */
export function shareInterval(hits: number, all: number): Pick<Interval, 'mean' | 'low' | 'high'> {
  const share = hits / all
  const z2 = Z ** 2 / all
  const middle = (share + z2 / 2) / (1 + z2)
  const reach = (Z / (1 + z2)) * Math.sqrt((share * (1 - share)) / all + z2 / (4 * all))
  return { mean: share, low: Math.max(0, middle - reach), high: Math.min(1, middle + reach) }
}
