/**
 * Spearman's rank correlation (1904): how far two orders of the same things agree, 1 the same, 0 nothing to do with each other, -1
 * turned round. Equal figures share the mean of their places, so it is Pearson's correlation of the places.
 */
import { mean, sum } from './mean.ts'

/** Places from 1 on, the smallest figure first. */
export function placesOf(figures: readonly number[]): number[] {
  return figures.map((figure) => {
    const below = figures.filter((other) => other < figure).length
    const same = figures.filter((other) => other === figure).length
    return below + (same + 1) / 2
  })
}

/** null: one of them puts nothing before anything else. */
export function spearman(one: readonly number[], other: readonly number[]): number | null {
  const [a, b] = [centred(placesOf(one)), centred(placesOf(other))]
  const spread = Math.sqrt(product(a, a) * product(b, b))
  return spread === 0 ? null : product(a, b) / spread
}

function centred(figures: readonly number[]): number[] {
  const middle = mean(figures)
  return figures.map((figure) => figure - middle)
}

function product(a: readonly number[], b: readonly number[]): number {
  return sum(a.map((figure, at) => figure * (b[at] ?? 0)))
}
