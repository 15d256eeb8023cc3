/**
 * "Show numbers": a tag with its value at every mark whose number is not written yet, where there is room for one. Tags
 * cover neither words nor each other; a mark whose tag found no room still opens when it is pointed at.
 */
import { lineWidth } from './labels.ts'
import { readOut } from './read-out.ts'
import type { Picture, Point, Reading, Shape } from './shape.ts'

const size = 20
const height = 28

interface Room {
  readonly x: number
  readonly y: number
  readonly w: number
}

export function numberTags(picture: Picture): Shape[] {
  const texts = picture.shapes.filter((shape) => shape.is === 'text')
  const written = new Set(texts.flatMap(({ readings }) => (readings ?? []).map(({ source }) => source)))
  const taken = texts.map(roomOf)
  const tags: Shape[] = []
  // What lies on top comes first: of many beams that is the strongest.
  for (const shape of picture.shapes.toReversed()) {
    // A text already is its number.
    if (shape.is === 'text') continue
    const single = (shape.readings ?? []).filter(
      ({ value, source, one }) => typeof value === 'number' && source !== 'scale' && one !== true,
    )
    const main = single[0]
    if (main === undefined || written.has(main.source)) continue
    // A bar between two measurements, such as an interval, is both of its ends.
    const ends = shape.is === 'beam' ? single.filter(({ on }) => on !== undefined && on.axis === main.on?.axis) : [main]
    const text = (ends.length > 1 ? ends : [main])
      .map(({ value, unit, written }) => (typeof value === 'number' ? (written ?? readOut(value, unit)) : ''))
      .join(' … ')
    const room = freeRoom(anchor(shape), lineWidth(text, size, 600) + 16, picture, taken)
    if (room === null) continue
    taken.push(room)
    tags.push(...tag(`number.${shape.id}`, room, text, ends.length > 1 ? ends : [main]))
  }
  return tags
}

function roomOf({ x, y, text, size, weight, align, fit }: Extract<Shape, { is: 'text' }>): Room {
  const w = Math.min(lineWidth(text, size, weight), fit ?? Infinity)
  const left = align === 'end' ? x - w : align === 'middle' ? x - w / 2 : x
  return { x: left, y: y - height / 2, w }
}

function tag(id: string, { x, y, w }: Room, text: string, shown: readonly Reading[]): Shape[] {
  const readings = shown.map(({ value, source, label, unit }) => ({ value, source, label, unit }))
  return [
    { id: `${id}.plate`, is: 'rect', x, y, w, h: height, radius: 8, fill: 'ink', readings },
    {
      id,
      is: 'text',
      x: x + w / 2,
      y: y + height / 2,
      text,
      size,
      weight: 600,
      ink: 'card',
      align: 'middle',
      readings,
    },
  ]
}

/** Beside the mark: first centred on it, then a little above, below, left or right. */
function freeRoom(at: Point, w: number, { frame }: Picture, taken: readonly Room[]): Room | null {
  const tries = [
    [0, 0],
    [0, -34],
    [0, 34],
    [w * 0.7, 0],
    [-w * 0.7, 0],
  ] as const
  for (const [dx, dy] of tries) {
    const room = { x: at.x - w / 2 + dx, y: at.y - height / 2 + dy, w }
    const inside = room.x >= 4 && room.y >= 4 && room.x + w <= frame.width - 4 && room.y + height <= frame.height - 4
    if (inside && taken.every((other) => apart(room, other))) return room
  }
  return null
}

function apart(a: Room, b: Room): boolean {
  return a.x + a.w + 4 < b.x || b.x + b.w + 4 < a.x || Math.abs(a.y - b.y) > height + 2
}

/** The spot of a shape that its number belongs to. */
function anchor(shape: Shape): Point {
  if (shape.is === 'rect') return { x: shape.x + shape.w / 2, y: shape.y + shape.h / 2 }
  if (shape.is === 'beam') return { x: shape.x + (shape.x2 - shape.x) * 0.3, y: shape.y + (shape.y2 - shape.y) * 0.22 }
  if (shape.is === 'arrow') return { x: shape.x, y: Math.max(shape.y, shape.y2) + height * 0.7 }
  if (shape.is === 'spring') return { x: shape.x, y: shape.y2 }
  if (shape.is === 'sprite') return { x: shape.x, y: shape.y - shape.w * 0.3 }
  if ('points' in shape) return shape.points.at(-1) ?? { x: 0, y: 0 }
  return { x: shape.x, y: shape.y }
}
