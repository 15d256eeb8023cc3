/** Curves over equal steps on one upright axis, each with a dot at every measurement and its name at its end. */
import type { Ink } from '../palette.ts'
import { place, shownOn, type NamedAxis, type Reading, type Shape } from '../shape.ts'
import { spread } from './apart.ts'
import { write, type Type } from './write.ts'

export interface Curve {
  readonly id: string
  readonly name: string
  /** A reading of a list. */
  readonly values: Reading
  readonly ink: Ink
}

/** Where curves run from and to; names stand `gap` right of them, `fit` wide and `apart` from each other. */
export interface Course {
  readonly axis: NamedAxis
  readonly left: number
  readonly right: number
  readonly names: { readonly gap: number; readonly apart: number; readonly type: Type }
  readonly beat: number
}

export function curves(all: readonly Curve[], course: Course): Shape[] {
  const ends = endPlaces(all, course)
  return all.flatMap((curve) => curveShapes(curve, ends.get(curve.id) ?? 0, course))
}

/** Heights of the names: at the curves' ends, and apart. */
function endPlaces(all: readonly Curve[], { axis: [, axis], names }: Course): Map<string, number> {
  const wanted = all
    .map(({ id, values }) => ({ id, y: place(axis, listOf(values).at(-1) ?? axis.from) }))
    .toSorted((a, b) => a.y - b.y)
  const [top, bottom] = [Math.min(axis.start, axis.end), Math.max(axis.start, axis.end)]
  const heights = spread(
    wanted.map(({ y }) => y),
    names.apart,
    top,
    bottom,
  )
  return new Map(wanted.map(({ id }, i) => [id, heights[i] ?? top]))
}

function curveShapes(
  { id, name, values, ink }: Curve,
  nameY: number,
  { axis: [axisName, axis], left, right, names, beat }: Course,
): Shape[] {
  const list = listOf(values)
  const step = (right - left) / Math.max(1, list.length - 1)
  const points = list.map((value, k) => ({ x: left + k * step, y: place(axis, value) }))
  const readings = [shownOn(values, axisName, 'points.y')]
  return [
    { id, is: 'path', points, stroke: ink, line: 6, beat, readings },
    { id: `${id}.dots`, is: 'dots', points, r: 8, fill: ink, beat },
    write(`${id}.word`, name, { x: right + names.gap, y: nameY }, { ...names.type, ink, beat }),
  ]
}

function listOf({ value }: Reading): readonly number[] {
  return typeof value === 'number' ? [value] : value
}
