/**
 * Holds a picture to its room. Returns a line for every fault: a text or a drawn number that leaves the frame, a text
 * over another, a dot over a text that is not its own, a text that shrinks below what the last row can read. Widths are
 * estimated generously, as the pictures do it.
 */
import { lineWidth } from '../../client/stage/labels.ts'
import type { Frame, Picture, Shape } from '../../client/stage/shape.ts'

type Text = Extract<Shape, { is: 'text' }>

interface Bounds {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Of 900 units: a fortieth of the picture's height. */
const smallest = 22

export function roomFaults({ shapes, frame }: Pick<Picture, 'shapes' | 'frame'>): string[] {
  const texts = shapes.filter((shape) => shape.is === 'text').map((shape) => ({ shape, box: boundsOfText(shape) }))
  const dots = shapes.filter((shape) => shape.is === 'disc' && (shape.readings ?? []).length > 0)
  return [
    ...texts.filter(({ box }) => leaves(box, frame)).map(({ shape }) => `${shape.id}: leaves the frame`),
    ...texts
      .filter(({ shape }) => sizeOf(shape) < smallest)
      .map(({ shape }) => `${shape.id}: is too small to read, "${shape.text}" ${sizeOf(shape).toFixed(1)}`),
    ...texts.flatMap(({ shape, box }, i) =>
      texts
        .slice(i + 1)
        .filter((other) => meet(box, other.box))
        .map((other) => `${shape.id}: covers ${other.shape.id}`),
    ),
    ...dots.flatMap((dot) => dotFaults(dot, texts, frame)),
    ...shapes.filter((shape) => barLeaves(shape, frame)).map(({ id }) => `${id}: leaves the frame`),
    ...texts.flatMap((text) => paintedOver(text, shapes)),
  ]
}

/** What is painted later and lies on a text: a line through it, paper or a drawing over it. */
function paintedOver(
  { shape, box }: { readonly shape: Text; readonly box: Bounds },
  shapes: readonly Shape[],
): string[] {
  return shapes
    .slice(shapes.indexOf(shape) + 1)
    .filter((other) => covers(other, box))
    .map(({ id }) => `${id}: is painted over ${shape.id}`)
}

function covers(shape: Shape, text: Bounds): boolean {
  if (shape.alpha === 0) return false
  if (shape.is === 'path' && shape.stroke !== undefined && shape.closed !== true) {
    const by = (shape.line ?? 1) / 2
    const wide = { left: text.left - by, right: text.right + by, top: text.top - by, bottom: text.bottom + by }
    return shape.points.some((point, i) => i > 0 && crosses(shape.points[i - 1] ?? point, point, wide))
  }
  if (shape.is === 'rect' && shape.fill !== undefined) {
    return meet({ left: shape.x, right: shape.x + shape.w, top: shape.y, bottom: shape.y + shape.h }, text)
  }
  if (shape.is === 'sprite') {
    const h = shape.w * 0.7
    return meet({ left: shape.x - shape.w / 2, right: shape.x + shape.w / 2, top: shape.y - h, bottom: shape.y }, text)
  }
  return false
}

/** Whether a straight line comes into a box (Liang and Barsky's clipping). */
function crosses(a: { x: number; y: number }, b: { x: number; y: number }, box: Bounds): boolean {
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  let [enter, exit] = [0, 1]
  for (const [by, room] of [
    [-dx, a.x - box.left],
    [dx, box.right - a.x],
    [-dy, a.y - box.top],
    [dy, box.bottom - a.y],
  ] as const) {
    if (by === 0 && room < 0) return false
    if (by < 0) enter = Math.max(enter, room / by)
    if (by > 0) exit = Math.min(exit, room / by)
  }
  return enter < exit
}

function dotFaults(
  dot: Shape,
  texts: readonly { readonly shape: Text; readonly box: Bounds }[],
  frame: Frame,
): string[] {
  if (dot.is !== 'disc') return []
  const box = { left: dot.x - dot.r, right: dot.x + dot.r, top: dot.y - dot.r, bottom: dot.y + dot.r }
  return [
    ...(leaves(box, frame) ? [`${dot.id}: leaves the frame`] : []),
    ...texts.filter((text) => meet(box, text.box)).map(({ shape }) => `${dot.id}: covers ${shape.id}`),
  ]
}

/** A bar whose number may be read off it must be there as a whole. */
function barLeaves(shape: Shape, frame: Frame): boolean {
  if (shape.is !== 'rect' || !(shape.readings ?? []).some(({ on }) => on !== undefined)) return false
  return leaves({ left: shape.x, right: shape.x + shape.w, top: shape.y, bottom: shape.y + shape.h }, frame)
}

/** Size of the type when it has shrunk to fit. */
export function sizeOf({ text, size, weight, fit }: Text): number {
  return size * Math.min(1, (fit ?? Infinity) / lineWidth(text, size, weight))
}

/** Of the letters themselves, without the air above and below them. */
function boundsOfText(shape: Text): Bounds {
  const { x, y, text, size, weight, align, fit } = shape
  const w = Math.min(lineWidth(text, size, weight), fit ?? Infinity)
  const h = sizeOf(shape) * 0.72
  const left = align === 'end' ? x - w : align === 'middle' ? x - w / 2 : x
  return { left, right: left + w, top: y - h / 2, bottom: y + h / 2 }
}

function leaves({ left, right, top, bottom }: Bounds, { width, height }: Frame): boolean {
  const by = 1e-6
  return left < -by || top < -by || right > width + by || bottom > height + by
}

function meet(a: Bounds, b: Bounds): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
