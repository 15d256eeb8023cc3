/**
 * Racks by what a model has learned: words whose embeddings point the same way lie together (spherical k-means, Dhillon & Modha
 * 2001). Small words keep a rack of their own: a model hardly learns what they mean.
 */
import { largestAt } from '../measures/largest.ts'
import { randomFrom } from '../measures/random.ts'
import { named, type TextRack } from './racks.ts'

const RACKS = 9
const ROUNDS = 25
const SEED = 2026

/** `words`: the vocabulary without the boundary, the commonest first; `embedding` gives the vector of one, of any length. */
export function clusterRacks(
  words: readonly string[],
  small: ReadonlySet<string>,
  embedding: (word: string) => ArrayLike<number>,
): TextRack[] {
  const rest = words.filter((word) => !small.has(word))
  const directions = rest.map((word) => unit(Array.from(embedding(word))))
  let middles = randomFrom(SEED).shuffle(directions).slice(0, RACKS)
  let places = directions.map(() => 0)
  for (let round = 0; round < ROUNDS; round++) {
    places = directions.map((direction) => nearest(direction, middles))
    middles = middles.map((middle, at) => {
      const own = directions.filter((_, i) => places[i] === at)
      return own.length === 0 ? middle : unit(middle.map((_, d) => own.reduce((sum, one) => sum + (one[d] ?? 0), 0)))
    })
  }
  const groups = middles.map((_, at) => rest.filter((_word, i) => places[i] === at))
  return named([words.filter((word) => small.has(word)), ...groups])
}

function nearest(direction: readonly number[], middles: readonly (readonly number[])[]): number {
  const alike = middles.map((middle) => middle.reduce((sum, value, d) => sum + value * (direction[d] ?? 0), 0))
  return largestAt(alike)
}

function unit(vector: readonly number[]): number[] {
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0))
  return vector.map((value) => (length === 0 ? 0 : value / length))
}
