/** Which mark lies under a point, so that pointing at an arrow, bar or lever opens it to its values. */
import type { Picture, Point, Shape } from './shape.ts'

const reach = 30

/** The nearest mark within reach of `at`, or null. Later shapes lie on top and win. */
export function markAt(picture: Picture, at: Point): Shape | null {
  let found: Shape | null = null
  let nearest = reach
  for (const shape of picture.shapes) {
    if (shape.readings === undefined || shape.readings.length === 0) continue
    const distance = distanceTo(shape, at)
    if (distance <= nearest) {
      nearest = distance
      found = shape
    }
  }
  return found
}

/** 0 inside a rectangle; else the distance to the nearest part of the shape. */
export function distanceTo(shape: Shape, at: Point): number {
  if (shape.is === 'rect') return outside(at, shape.x, shape.y, shape.w, shape.h)
  if (shape.is === 'cells') {
    const rows = Math.ceil(shape.cells.length / shape.columns)
    return outside(at, shape.x, shape.y, shape.size * shape.columns, shape.size * rows)
  }
  if ('points' in shape) return Math.min(Infinity, ...shape.points.map((p) => Math.hypot(p.x - at.x, p.y - at.y)))
  if ('x2' in shape) return toSegment(at, shape, { x: shape.x2, y: shape.y2 })
  if ('y2' in shape) return toSegment(at, shape, { x: shape.x, y: shape.y2 })
  if (shape.is === 'sprite') return outside(at, shape.x - shape.w / 2, shape.y - shape.w * 0.7, shape.w, shape.w * 0.7)
  return Math.hypot(shape.x - at.x, shape.y - at.y)
}

function outside(at: Point, x: number, y: number, w: number, h: number): number {
  return Math.hypot(Math.max(x - at.x, 0, at.x - x - w), Math.max(y - at.y, 0, at.y - y - h))
}

function toSegment(at: Point, a: Point, b: Point): number {
  const length = (b.x - a.x) ** 2 + (b.y - a.y) ** 2
  const t =
    length === 0 ? 0 : Math.max(0, Math.min(1, ((at.x - a.x) * (b.x - a.x) + (at.y - a.y) * (b.y - a.y)) / length))
  return Math.hypot(at.x - a.x - t * (b.x - a.x), at.y - a.y - t * (b.y - a.y))
}
