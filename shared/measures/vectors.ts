/** Vectors of equal length: how near they point, and the directions in which they differ most. */
import { entryAt } from './entries.ts'
import { mean, sum } from './mean.ts'

export type Vector = readonly number[]

/** Each minus the mean of all. */
export function centred(vectors: readonly Vector[]): Vector[] {
  const middle = entryAt(vectors, 0).map((_, i) => mean(vectors.map((vector) => entryAt(vector, i))))
  return vectors.map((vector) => vector.map((x, i) => x - entryAt(middle, i)))
}

/** The inner product: how far one lies along the other, where that has length 1. */
export function onto(one: Vector, other: Vector): number {
  return sum(one.map((x, i) => x * entryAt(other, i)))
}

/** From -1 to 1; 0 where one of them has no length. */
export function cosine(one: Vector, other: Vector): number {
  const lengths = Math.hypot(...one) * Math.hypot(...other)
  return lengths === 0 ? 0 : Math.min(1, Math.max(-1, onto(one, other) / lengths))
}

/** Far more than is needed where two directions count clearly differently. */
const ROUNDS = 200

/**
 * The first principal components of these vectors, of length 1 each, and which share of all squared distances from their mean
 * lies in them: power iteration with deflation (Golub & Van Loan, Matrix Computations, 8.2). The largest entry of each is
 * positive, so that a map is not mirrored by chance.
 */
export function mainDirections(vectors: readonly Vector[], count: number): { directions: Vector[]; share: number } {
  let left = centred(vectors)
  const all = squares(left)
  const directions: Vector[] = []
  while (directions.length < count) {
    const direction = upright(strongest(left))
    directions.push(direction)
    left = left.map((vector) => {
      const along = onto(vector, direction)
      return vector.map((x, i) => x - along * entryAt(direction, i))
    })
  }
  return { directions, share: all === 0 ? 0 : Math.min(1, Math.max(0, 1 - squares(left) / all)) }
}

function squares(vectors: readonly Vector[]): number {
  return sum(vectors.map((vector) => onto(vector, vector)))
}

function strongest(vectors: readonly Vector[]): Vector {
  let direction = unit(
    entryAt(
      vectors.toSorted((a, b) => onto(b, b) - onto(a, a)),
      0,
    ),
  )
  for (let round = 0; round < ROUNDS; round++) {
    const along = vectors.map((vector) => onto(vector, direction))
    direction = unit(direction.map((_, i) => sum(vectors.map((vector, k) => entryAt(vector, i) * entryAt(along, k)))))
  }
  return direction
}

function unit(vector: Vector): Vector {
  const length = Math.hypot(...vector)
  return length === 0 ? vector.map((_, i) => (i === 0 ? 1 : 0)) : vector.map((x) => x / length)
}

function upright(vector: Vector): Vector {
  const largest = vector.reduce((most, x) => (Math.abs(x) > Math.abs(most) ? x : most), 0)
  return largest < 0 ? vector.map((x) => -x) : vector
}
