/**
 * A power law: the loss above the floor falls by the same factor whenever the width is doubled. On two logarithmic scales
 * that is a straight line (Kaplan et al. 2020, arXiv 2001.08361; with the floor as a summand of its own Hoffmann et al. 2022,
 * arXiv 2203.15556, equation 2).
 */
import { mean, sum } from '../../shared/measures/mean.ts'

export interface Point {
  readonly x: number
  readonly y: number
}

export interface StraightLine {
  readonly slope: number
  /** At x = 0. */
  readonly level: number
}

/**
 * The line with the least squares of what lies between it and the points: slope = sum((x - mean x)(y - mean y)) / sum((x - mean
 * x)^2), through both means (NIST/SEMATECH e-Handbook of Statistical Methods, 4.4.3.1). null: no two points stand apart.
 */
export function straightLine(points: readonly Point[]): StraightLine | null {
  const [x, y] = [mean(points.map((point) => point.x)), mean(points.map((point) => point.y))]
  const squares = sum(points.map((point) => (point.x - x) ** 2))
  if (!(squares > 0)) return null
  const slope = sum(points.map((point) => (point.x - x) * (point.y - y))) / squares
  return { slope, level: y - slope * x }
}

export function at({ slope, level }: StraightLine, x: number): number {
  return level + slope * x
}

/** What lies this near the floor, or below it by chance, stands at the foot of the wall. */
const NEAREST = 2 ** -8

/** How high a loss stands on the wall: doublings of one bit above the floor; above nothing where nobody knows a floor. */
export function heightOf(bits: number, floor: number | null): number {
  return Math.log2(Math.max(NEAREST, bits - (floor ?? 0)))
}

export function bitsAt(height: number, floor: number | null): number {
  return (floor ?? 0) + 2 ** height
}

/** A ruler that lies in the middle of the points and ends here: how high it is above x. */
export function ruled(points: readonly Point[], end: Point, x: number): number {
  const middle = { x: mean(points.map((point) => point.x)), y: mean(points.map((point) => point.y)) }
  return end.x === middle.x ? middle.y : middle.y + ((end.y - middle.y) * (x - middle.x)) / (end.x - middle.x)
}
