/** Lines and fills of one shape, on a Phaser drawing. */
import type Phaser from 'phaser'
import type { Ink } from './palette.ts'
import type { Point, Shape } from './shape.ts'
import { badgePoints, beamPoints, dashes, springPoints } from './outlines.ts'

type Graphics = Phaser.GameObjects.Graphics
type Colour = (ink: Ink) => number
/** Thinnest line that is drawn as it is. */
const hair = 1

type Lines = Exclude<Shape, { is: 'text' } | { is: 'sprite' }>

export function drawShape(g: Graphics, shape: Lines, colour: Colour): void {
  switch (shape.is) {
    case 'rect':
      return rect(g, shape, colour)
    case 'disc':
      if (shape.fill !== undefined) g.fillStyle(colour(shape.fill)).fillCircle(shape.x, shape.y, shape.r)
      if (shape.stroke !== undefined) {
        g.lineStyle(shape.line ?? 3, colour(shape.stroke)).strokeCircle(shape.x, shape.y, shape.r)
      }
      return
    case 'badge':
      return path(g, badgePoints(shape.style, shape.x, shape.y, shape.r), { ...shape, closed: true }, colour)
    case 'path':
      return path(g, shape.points, shape, colour)
    case 'dots':
      g.fillStyle(colour(shape.fill), 0.85)
      for (const { x, y } of shape.points) g.fillCircle(x, y, shape.r)
      return
    case 'beam':
      return beam(g, shape, colour(shape.stroke))
    case 'arrow':
      return arrow(g, shape, colour)
    case 'spring':
      return line(g, springPoints(shape), shape.line, colour(shape.stroke))
    case 'cells':
      return cells(g, shape, colour)
  }
}

function rect(g: Graphics, shape: Extract<Lines, { is: 'rect' }>, colour: Colour): void {
  const { x, y, w, h } = shape
  if (w <= 0 || h <= 0) return
  const radius = Math.min(shape.radius ?? 0, w / 2, h / 2)
  if (shape.fill !== undefined) {
    g.fillStyle(colour(shape.fill))
    if (radius > 0) g.fillRoundedRect(x, y, w, h, radius)
    else g.fillRect(x, y, w, h)
  }
  if (shape.stroke === undefined) return
  const corners = [
    { x, y },
    { x: x + w, y },
    { x: x + w, y: y + h },
    { x, y: y + h },
    { x, y },
  ]
  if (shape.dash !== undefined) {
    g.lineStyle(shape.line ?? 3, colour(shape.stroke))
    for (const [a, b] of dashes(corners, shape.dash)) g.lineBetween(a.x, a.y, b.x, b.y)
  } else if (radius > 0) g.lineStyle(shape.line ?? 3, colour(shape.stroke)).strokeRoundedRect(x, y, w, h, radius)
  else line(g, corners, shape.line ?? 3, colour(shape.stroke))
}

function path(
  g: Graphics,
  points: readonly Point[],
  shape: Pick<Extract<Lines, { is: 'path' }>, 'fill' | 'stroke' | 'line' | 'dash' | 'closed'>,
  colour: Colour,
): void {
  const first = points[0]
  if (first === undefined) return
  if (shape.fill !== undefined) fill(g, points, colour(shape.fill))
  if (shape.stroke === undefined) return
  const edge = shape.closed === true ? [...points, first] : points
  const width = shape.line ?? 3
  if (shape.dash === undefined) return line(g, edge, width, colour(shape.stroke))
  g.lineStyle(width, colour(shape.stroke))
  for (const [a, b] of dashes(edge, shape.dash)) g.lineBetween(a.x, a.y, b.x, b.y)
}

function fill(g: Graphics, points: readonly Point[], colour: number): void {
  g.fillStyle(colour).beginPath()
  points.forEach(({ x, y }, i) => (i === 0 ? g.moveTo(x, y) : g.lineTo(x, y)))
  g.closePath().fillPath()
}

/** A hair-thin beam fades instead of breaking up into dots. */
function beam(g: Graphics, shape: Extract<Lines, { is: 'beam' }>, colour: number): void {
  const points = beamPoints(shape)
  if (shape.line >= hair) return line(g, points, shape.line, colour)
  if (shape.line <= 0) return
  g.lineStyle(hair, colour, shape.line / hair).beginPath()
  points.forEach(({ x, y }, i) => (i === 0 ? g.moveTo(x, y) : g.lineTo(x, y)))
  g.strokePath()
}

/** A line with round joints: without them a thick line shows gaps where it bends. */
function line(g: Graphics, points: readonly Point[], width: number, colour: number): void {
  g.lineStyle(width, colour)
  for (let i = 1; i < points.length; i++) {
    const a = points[i - 1]
    const b = points[i]
    if (a !== undefined && b !== undefined) g.lineBetween(a.x, a.y, b.x, b.y)
  }
  if (width < 2.5) return
  g.fillStyle(colour)
  for (const { x, y } of points) g.fillCircle(x, y, width / 2)
}

function arrow(g: Graphics, shape: Extract<Lines, { is: 'arrow' }>, colour: Colour): void {
  const { x, y, x2, y2 } = shape
  const length = Math.hypot(x2 - x, y2 - y)
  if (length < 0.5) return
  const head = Math.min(shape.line * 2.4, length)
  const along = { x: (x2 - x) / length, y: (y2 - y) / length }
  const neck = { x: x2 - along.x * head, y: y2 - along.y * head }
  const ink = colour(shape.stroke)
  g.lineStyle(shape.line, ink).lineBetween(x, y, neck.x, neck.y)
  const wing = head * 0.72
  g.fillStyle(ink).fillTriangle(
    x2,
    y2,
    neck.x - along.y * wing,
    neck.y + along.x * wing,
    neck.x + along.y * wing,
    neck.y - along.x * wing,
  )
}

function cells(g: Graphics, shape: Extract<Lines, { is: 'cells' }>, colour: Colour): void {
  const { x, y, size, columns } = shape
  shape.cells.forEach((part, i) => {
    const left = x + (i % columns) * size
    const top = y + Math.floor(i / columns) * size
    g.fillStyle(colour('deep')).fillRect(left, top, size - 2, size - 2)
    const side = (size - 2) * Math.sqrt(Math.min(1, Math.abs(part)))
    const inset = (size - 2 - side) / 2
    g.fillStyle(colour(part < 0 ? 'red' : 'teal')).fillRect(left + inset, top + inset, side, side)
  })
}
