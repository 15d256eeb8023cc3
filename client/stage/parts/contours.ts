/**
 * A land seen from above: between lines of equal altitude the ground has one ink. The lines run between measured points as
 * straight interpolation says (marching squares: d3-contour).
 */
import { contours as linesOf } from 'd3-contour'
import type { Ink } from '../palette.ts'
import { place, reading, type NamedAxis, type Point, type Reading, type Shape } from '../shape.ts'

export interface Ground {
  /** Where columns and rows of the grid lie. */
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  /** A reading of all its altitudes, row by row in the order of `ys`. */
  readonly heights: Reading
  readonly along: NamedAxis
  readonly across: NamedAxis
}

/** Below `level` the ground has this ink. */
export interface Band {
  readonly level: number
  readonly ink: Ink
}

/** `bands`: the highest level first; `label`: what a level is called. Ids: `<id>.<band>.<part>`. */
export function contours(id: string, ground: Ground, bands: readonly Band[], label: string, beat = 0): Shape[] {
  const { xs, ys, heights } = ground
  const values = typeof heights.value === 'number' ? [heights.value] : heights.value
  // Its areas lie above a threshold: turned round, below a level.
  const depths = values.map((height) => -height)
  const areas = linesOf().size([xs.length, ys.length])
  return bands.flatMap(({ level, ink }, at): Shape[] => {
    const readings = [reading(level, 'scale', label, 'bits'), heights]
    const above = bands[at - 1]?.ink ?? 'paper'
    return areas.contour(depths, -level).coordinates.flatMap((rings, part): Shape[] =>
      rings.map((ring, hole) => ({
        id: `${id}.${at}.${part}.${hole}`,
        is: 'path',
        closed: true,
        points: ring.map(([column = 0, row = 0]) => pointAt(ground, column, row)),
        fill: hole === 0 ? ink : above,
        stroke: 'soft',
        line: 1.5,
        beat: beat + at,
        readings,
      })),
    )
  })
}

/** d3 puts the first column in the middle of a cell, and closes lines half a cell beyond the edge. */
function pointAt({ xs, ys, along, across }: Ground, column: number, row: number): Point {
  return { x: place(along[1], between(xs, column - 0.5)), y: place(across[1], between(ys, row - 0.5)) }
}

function between(all: readonly number[], at: number): number {
  const held = Math.max(0, Math.min(all.length - 1, at))
  const [low, high] = [all[Math.floor(held)] ?? 0, all[Math.ceil(held)] ?? 0]
  return low + (high - low) * (held - Math.floor(held))
}

const STEPS = [4, 3, 2, 1, 0.5, 0] as const
const INKS: readonly Ink[] = ['hill1', 'hill2', 'hill3', 'hill4', 'hill5', 'teal']

/** Levels close together near the lowest altitude, and wider apart above it. */
export function bandsAbove(lowest: number): Band[] {
  const first = Math.floor(lowest * 4 + 1) / 4
  return STEPS.map((step, i) => ({ level: first + step, ink: INKS[i] ?? 'hill1' }))
}
