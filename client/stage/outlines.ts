/** Outlines of the shapes that are more than a rectangle, as points. Shared by every painter. */
import type { Point } from './shape.ts'

/** Team shapes: triangle, circle, pentagon, square, diamond, star. */
export function badgePoints(style: number, x: number, y: number, r: number): Point[] {
  const ring = (corners: number, turn: number, radius: (i: number) => number): Point[] =>
    Array.from({ length: corners }, (_, i) => {
      const angle = turn + (i / corners) * Math.PI * 2
      return { x: x + Math.cos(angle) * radius(i), y: y + Math.sin(angle) * radius(i) }
    })
  const up = -Math.PI / 2
  switch (style % 6) {
    case 0:
      return ring(3, up, () => r * 1.2).map((p) => ({ x: p.x, y: p.y + r * 0.15 }))
    case 1:
      return ring(28, up, () => r)
    case 2:
      return ring(5, up, () => r * 1.1)
    case 3:
      return ring(4, up + Math.PI / 4, () => r * 1.25)
    case 4:
      return ring(4, up, () => r * 1.2)
    default:
      return ring(10, up, (i) => (i % 2 === 0 ? r * 1.2 : r * 0.55))
  }
}

/** A soft S between two points, level at both ends. */
export function beamPoints({ x, y, x2, y2 }: { x: number; y: number; x2: number; y2: number }): Point[] {
  const middle = (x + x2) / 2
  return Array.from({ length: 21 }, (_, i) => {
    const t = i / 20
    const u = 1 - t
    return {
      x: u ** 3 * x + 3 * u * u * t * middle + 3 * u * t * t * middle + t ** 3 * x2,
      y: u ** 3 * y + 3 * u * u * t * y + 3 * u * t * t * y2 + t ** 3 * y2,
    }
  })
}

/** A coil from (x, y) straight down to y2, `w` wide. */
export function springPoints({ x, y, y2, w }: { x: number; y: number; y2: number; w: number }): Point[] {
  const turns = 9
  const end = Math.min(16, (y2 - y) / 4)
  const points: Point[] = [
    { x, y },
    { x, y: y + end },
  ]
  for (let i = 0; i < turns * 2; i++) {
    const down = y + end + ((i + 0.5) / (turns * 2)) * (y2 - y - 2 * end)
    points.push({ x: x + (i % 2 === 0 ? w / 2 : -w / 2), y: down })
  }
  return [...points, { x, y: y2 - end }, { x, y: y2 }]
}

/** The drawn pieces of a dashed line. */
export function dashes(points: readonly Point[], [on, off]: readonly [number, number]): [Point, Point][] {
  const pieces: [Point, Point][] = []
  let phase = 0
  for (let i = 1; i < points.length; i++) {
    const a = points[i - 1]
    const b = points[i]
    if (a === undefined || b === undefined) continue
    const length = Math.hypot(b.x - a.x, b.y - a.y)
    const at = (d: number) => ({ x: a.x + ((b.x - a.x) * d) / length, y: a.y + ((b.y - a.y) * d) / length })
    let d = 0
    while (d < length) {
      const inDash = phase < on
      const step = Math.min(length - d, (inDash ? on : on + off) - phase)
      if (inDash) pieces.push([at(d), at(d + step)])
      d += step
      phase = (phase + step) % (on + off)
    }
  }
  return pieces
}
