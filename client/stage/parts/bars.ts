/**
 * Bars: lying ones as long as their number, upright columns as high, and an effect with its interval around zero. Axes
 * of lengths start at 0; the axis of an effect is one of places.
 */
import { place, placeOf, shownOn, type Axis, type NamedAxis, type Point, type Reading, type Shape } from '../shape.ts'
import { write, type Type } from './write.ts'

type Rect = Extract<Shape, { is: 'rect' }>
/** Ink, edge and moment of a bar. */
export type BarLook = Partial<Pick<Rect, 'fill' | 'stroke' | 'line' | 'radius' | 'alpha' | 'beat'>>

/** A lying bar: where it starts, and how high it is. */
export interface Bar {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly h: number
  readonly axis: NamedAxis
  readonly value: Reading
  /** It first stands at this number and moves on from it; from nothing unless given. */
  readonly was?: Reading | null
  readonly look: BarLook
}

export function bar({ id, x, y, h, axis: [name, axis], value, was = null, look }: Bar): Rect {
  return {
    id,
    is: 'rect',
    x,
    y,
    w: placeOf(value, axis),
    h,
    ...look,
    from: { w: was === null ? 0 : placeOf(was, axis) },
    readings: [shownOn(value, name, 'w'), ...(was === null ? [] : [shownOn(was, name, 'from.w')])],
  }
}

/** What a bar lies in: as long as its axis. */
export function bed({ id, x, y, h, axis: [, axis], look }: Bar): Rect {
  const { radius = 0, beat = 0 } = look
  return { id: `${id}.bed`, is: 'rect', x, y, w: axis.end, h, radius, fill: 'deep', ...(beat > 0 && { beat }) }
}

/** A stroke across the bar where its number was before, `over` longer than the bar is high at either end. */
export function wasStroke(id: string, { x, y, h, axis: [, axis], was = null }: Bar, look: BarLook & { over: number }) {
  if (was === null) return []
  const { over, line = 5, ...rest } = look
  const stroke = { x: x + placeOf(was, axis) - line / 2, y: y - over, w: line, h: h + 2 * over }
  return [{ id, is: 'rect', ...stroke, ...rest, readings: [was] } satisfies Shape]
}

/** A bar with its name before it and its number behind it, all around one height: `y` is the middle of the row. */
export interface BarRow extends Bar {
  /** Both texts: the last part of their id, how they look, and where the name stands or how far behind the bar the number. */
  readonly name: Written & { readonly x: number; readonly readings?: readonly Reading[] }
  readonly written: Written & { readonly gap: number }
}

interface Written {
  readonly part: string
  readonly text: string
  readonly type: Type
}

export function barRow(row: BarRow): Shape[] {
  const { id, x, y, h, axis, value, was = null, name, written } = row
  const end = x + Math.max(placeOf(value, axis[1]), was === null ? 0 : placeOf(was, axis[1]))
  const beat = row.look.beat === undefined ? {} : { beat: row.look.beat }
  return [
    write(`${id}.${name.part}`, name.text, { x: name.x, y }, name.type, name.readings),
    bar({ ...row, y: y - h / 2 }),
    write(`${id}.${written.part}`, written.text, { x: end + written.gap, y }, { ...written.type, ...beat }, [value]),
  ]
}

/** An upright bar on `foot`, as high as its number. */
export function column(
  id: string,
  { x, y: foot }: Point,
  w: number,
  [name, axis]: NamedAxis,
  value: Reading,
  look: BarLook,
): Rect {
  const h = placeOf(value, axis)
  const readings = [shownOn(value, name, 'h')]
  return { id, is: 'rect', x, y: foot - h, w, h, ...look, from: { h: 0, y: foot }, readings }
}

/** A measured effect: its mean and both ends of its interval, in one unit. */
export interface Effect {
  readonly mean: Reading
  readonly low: Reading
  readonly high: Reading
}

/** A bar from zero to the mean, `h` high around `y`, with a stroke at zero and the interval as a line with two ends. */
export function effect(
  id: string,
  { mean, low, high }: Effect,
  y: number,
  h: number,
  [name, axis]: NamedAxis,
  look: BarLook,
): Shape[] {
  const zero = place(axis, 0)
  const at = placeOf(mean, axis)
  const [x, x2] = [placeOf(low, axis), placeOf(high, axis)]
  const beat = look.beat === undefined ? {} : { beat: look.beat }
  const end = (part: string, place: number): Shape => {
    return { id: `${id}.${part}`, is: 'rect', x: place - 2, y: y - 9, w: 4, h: 18, fill: 'ink', ...beat }
  }
  return [
    {
      id,
      is: 'rect',
      x: Math.min(zero, at),
      y: y - h / 2,
      w: Math.abs(at - zero),
      h,
      ...look,
      from: { x: zero, w: 0 },
      readings: [shownOn(mean, name, at < zero ? 'x' : 'end.x')],
    },
    { id: `${id}.zero`, is: 'rect', x: zero - 1.5, y: y - h * 0.8, w: 3, h: h * 1.6, fill: 'ink', ...beat },
    {
      id: `${id}.interval`,
      is: 'beam',
      x,
      y,
      x2,
      y2: y,
      line: 4,
      stroke: 'ink',
      ...beat,
      readings: [shownOn(low, name, 'x'), shownOn(high, name, 'x2')],
    },
    end('low', x),
    end('high', x2),
  ]
}

/** From the lowest to the highest of several effects, zero among them. */
export function effectAxis(
  effects: readonly { readonly low: number; readonly mean: number; readonly high: number }[],
  start: number,
  end: number,
): Axis {
  const reach = [0, ...effects.flatMap(({ low, high, mean }) => [low, high, mean])]
  return { from: Math.min(...reach), to: Math.max(...reach, 1e-6), start, end }
}
