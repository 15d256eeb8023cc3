/** What a stop measured, as one figure that a class can lay beside the one of its last time. */
import type { units } from './asked.ts'
import { interval, type Interval } from '../measures/interval.ts'
import { isAlone } from './occasion.ts'
import type { Match } from './types.ts'

export interface Figure {
  readonly value: number
  /** Its 95 % interval; null: it was measured once, and nobody knows how sure it is. */
  readonly low: number | null
  readonly high: number | null
  readonly unit: (typeof units)[number]
}

/** Measured once. null stays null: it was not measured. */
export function figureOf(value: number | null | undefined, unit: Figure['unit']): Figure | null {
  return value === null || value === undefined || !Number.isFinite(value)
    ? null
    : { value, low: null, high: null, unit }
}

/** A mean with its interval; null for a mean of nothing. */
export function meanFigure(
  { mean, low, high }: Pick<Interval, 'mean' | 'low' | 'high'>,
  unit: Figure['unit'],
): Figure | null {
  if (!Number.isFinite(mean)) return null
  return Number.isFinite(low) && Number.isFinite(high) ? { value: mean, low, high, unit } : figureOf(mean, unit)
}

/** Over the players, a value each. Of a class with a single one nothing is told; whoever plays alone has a figure of their own. */
export function playersFigure(
  values: readonly number[],
  unit: Figure['unit'],
  match: Pick<Match, 'code'>,
): Figure | null {
  if (values.length < 2) return isAlone(match) ? figureOf(values[0], unit) : null
  return meanFigure(interval(values), unit)
}
