/** Shapes on the way from one pose to another: every measure that both have in common moves on a straight line. */
import type { Point, Pose, Shape } from './shape.ts'

const measures = ['x', 'y', 'x2', 'y2', 'w', 'h', 'r', 'turn', 'line', 'alpha'] as const

/** The shape `part` of the way (0..1) from `a` to `b`; what cannot move, such as its text, is b's at once. */
export function between(a: Shape, b: Shape, part: number): Shape {
  if (part === 1 || a.is !== b.is) return b
  const from: Pose = a
  const to: Pose = b
  const moved: Record<string, number> = {}
  for (const measure of measures) {
    const start = from[measure]
    const end = to[measure]
    if (start !== undefined && end !== undefined) moved[measure] = mix(start, end, part)
  }
  const shape: Shape = { ...b, ...moved }
  return 'points' in a && 'points' in shape && a.points.length === shape.points.length
    ? { ...shape, points: shape.points.map((point, i) => mixPoint(a.points[i] ?? point, point, part)) }
    : shape
}

/** The pose in which a shape first appears: its stored "before", if it has one. */
export function firstPose(shape: Shape): Shape {
  return { ...shape, ...shape.from }
}

function mixPoint(from: Point, to: Point, part: number): Point {
  return { x: mix(from.x, to.x, part), y: mix(from.y, to.y, part) }
}

function mix(from: number, to: number, part: number): number {
  return from + (to - from) * part
}
