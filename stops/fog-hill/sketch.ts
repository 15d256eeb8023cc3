/** The cartographer's sketch: the map in squares, of which one colours those that are thought to be the lowest. */
import type { Who } from '../../shared/moves/move.ts'
import type { RejectWord } from '../../shared/protocol/reject.ts'
import { EDGES, SKETCH, XS, YS } from './content.ts'
import type { Land } from './types.ts'

type Sketches = Land['sketches']

export const SQUARES = SKETCH.columns * SKETCH.rows

export function sketching(kept: Sketches, { id }: Who, squares: readonly number[]): Sketches | RejectWord {
  if (squares.length !== SKETCH.colours || new Set(squares).size !== squares.length) return 'out-of-range'
  if (!squares.every((square) => Number.isInteger(square) && square >= 0 && square < SQUARES)) return 'out-of-range'
  return { ...kept, [id]: squares.map((square) => square + 0).toSorted((a, b) => a - b) }
}

export function hasSketched(kept: Sketches, { id }: Who): boolean {
  return Object.hasOwn(kept, id)
}

/** The square in which a place lies: they are numbered as the map is read, from its top left. */
export function squareAt({ x, y }: { readonly x: number; readonly y: number }): number {
  const part = (value: number, from: number, to: number, count: number) =>
    Math.min(count - 1, Math.max(0, Math.floor(((value - from) / (to - from)) * count)))
  const column = part(x, EDGES.left, EDGES.right, SKETCH.columns)
  const row = part(y, EDGES.low, EDGES.high, SKETCH.rows)
  return (SKETCH.rows - 1 - row) * SKETCH.columns + column
}

/** Mean altitude of the map's points in each square, bits. */
function squareHeights(heights: readonly number[]): number[] {
  const all = Array.from({ length: SQUARES }, () => ({ sum: 0, count: 0 }))
  for (const [at, height] of heights.entries()) {
    const [x, y] = [XS[at % XS.length] ?? 0, YS[Math.floor(at / XS.length)] ?? 0]
    const square = all[squareAt({ x, y })]
    if (square !== undefined) {
      square.sum += height
      square.count++
    }
  }
  return all.map(({ sum, count }) => (count === 0 ? Infinity : sum / count))
}

/** As many squares as may be coloured: the lowest, in the order of the map. */
export function lowestSquares(heights: readonly number[]): number[] {
  const means = squareHeights(heights)
  return means
    .map((_, square) => square)
    .toSorted((a, b) => (means[a] ?? 0) - (means[b] ?? 0))
    .slice(0, SKETCH.colours)
    .toSorted((a, b) => a - b)
}

/** How many of a sketch's squares are among the lowest. */
export function hitsOf(squares: readonly number[], lowest: readonly number[]): number {
  return squares.filter((square) => lowest.includes(square)).length
}

/** How often each square was coloured. */
export function together(kept: Sketches): number[] {
  const counts = Array.from({ length: SQUARES }, () => 0)
  for (const square of Object.values(kept).flat()) counts[square] = (counts[square] ?? 0) + 1
  return counts
}
