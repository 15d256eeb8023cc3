/** A paper sign with a big number, on a stem to the place that it speaks of. */
import { lineWidth } from '../labels.ts'
import type { Frame, Point, Reading, Shape } from '../shape.ts'
import { sheet } from './sheet.ts'
import { write } from './write.ts'

const h = 122
/** Room that the locomotive needs. */
const loco = 96
/** And its wagons on the track. */
const carRoom = 70

/** Under the flag of the summit. */
const highest = 72

/** Kept free at the frame's upper and lower edge. */
const edge = 10

/** From the rails down to a sign below them. */
const below = 84

/**
 * Stands above `at` and clear of the track; without room above to its right, and without room there below it, in the
 * hillside. Kept inside the frame.
 */
export function callout(
  id: string,
  at: Point,
  track: readonly Point[],
  big: string,
  small: string,
  frame: Frame,
  readings: readonly Reading[],
  /** It stands beside rather than higher than this. */
  top = -Infinity,
  /** Room over `at` for what stands there: the locomotive unless given. */
  clear = loco,
): Shape[] {
  const w = Math.max(lineWidth(big, 56, 800), lineWidth(small, 24)) + 48
  const over = above(at, track, w, frame, clear)
  const isAbove = at.y >= h + clear + 90 && over.y >= top
  const isBeside = !isAbove && at.x + 130 + w + 24 <= frame.width
  const x = isBeside ? at.x + 130 : over.x
  const wanted = isAbove ? Math.max(highest, over.y) : isBeside ? Math.max(top, at.y - 40) : at.y + below
  const y = Math.max(edge, Math.min(frame.height - h - edge, wanted))
  const stems = isAbove
    ? stemDown(id, x, w, y + h, { ...at, y: at.y - clear })
    : isBeside
      ? stemLeft(id, x, y + 30, at)
      : stemUp(id, x, w, y, at)
  const fit = w - 44
  return [
    sheet(`${id}.sign`, { x, y, w, h }, { radius: 16 }),
    ...stems,
    write(id, big, { x: x + 24, y: y + 46 }, { size: 56, weight: 800, fit }, readings),
    write(`${id}.small`, small, { x: x + 24, y: y + 94 }, { size: 24, ink: 'soft', fit }, readings),
  ]
}

/** Over `at`, above all cars under it. */
function above(at: Point, track: readonly Point[], w: number, frame: Frame, clear: number): Point {
  const x = Math.min(frame.width - w - edge, at.x + 20)
  const under = track.filter((point) => point.x > x - carRoom && point.x < x + w + carRoom).map((point) => point.y)
  return { x, y: Math.min(at.y - clear - h - 52, Math.min(...under) - carRoom - h) }
}

function stemDown(id: string, x: number, w: number, y: number, at: Point): Shape[] {
  const root = Math.max(x + 24, Math.min(at.x, x + w - 64))
  return stem(id, [
    { x: root, y },
    { x: Math.min(at.x + 4, root + 40), y: at.y },
    { x: root + 40, y },
  ])
}

function stemLeft(id: string, x: number, y: number, at: Point): Shape[] {
  return stem(id, [
    { x, y },
    { x: Math.min(x - 20, at.x + 70), y: y - 6 },
    { x, y: y + 36 },
  ])
}

function stemUp(id: string, x: number, w: number, y: number, at: Point): Shape[] {
  const root = Math.max(x + 24, Math.min(at.x, x + w - 64))
  return stem(id, [
    { x: root, y },
    { x: Math.min(at.x + 4, root + 40), y: at.y + 22 },
    { x: root + 40, y },
  ])
}

/** The fill hides the sign's own edge; the outline is open towards the sign. */
function stem(id: string, points: readonly Point[]): Shape[] {
  return [
    { id: `${id}.stem.fill`, is: 'path', closed: true, points, fill: 'card', stroke: 'card', line: 4 },
    { id: `${id}.stem`, is: 'path', points, stroke: 'ink', line: 3.5 },
  ]
}
