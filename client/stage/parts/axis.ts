/** An axis that is drawn: its line, its ticks with their numbers, and levels across the picture at a number. */
import { formatNumber } from '../../locale/t.ts'
import {
  place,
  placeOf,
  reading,
  shownOn,
  type Axis,
  type NamedAxis,
  type Point,
  type Reading,
  type Shape,
} from '../shape.ts'
import { write, type Type } from './write.ts'

type Path = Extract<Shape, { is: 'path' }>
export type LineLook = Pick<Path, 'stroke' | 'line' | 'dash' | 'alpha' | 'beat'>

/**
 * Whole numbers on an axis, `every` so many (1, 2, 5, 10, 20, ...), or so few that they stand at least `apart` from each
 * other.
 */
export function ticksOf({ from, to, start, end }: Axis, every = 1, apart = 28): number[] {
  const room = Math.abs(end - start) / Math.abs(to - from)
  let step = every
  while (step * room < apart && step < 1e9) step = next(step)
  const first = Math.ceil(Math.min(from, to) / step)
  const count = Math.floor(Math.max(from, to) / step) - first + 1
  return Array.from({ length: Math.max(0, count) }, (_, i) => (first + i) * step)
}

/** 1, 2, 5, 10, 20, 50, ... */
function next(step: number): number {
  return String(step).startsWith('2') ? step * 2.5 : step * 2
}

export interface Scale {
  readonly axis: NamedAxis
  /** `x`: it lies, numbers below it; `y`: it stands, numbers left of it. */
  readonly along: 'x' | 'y'
  /** Its own place across: its height when it lies, its x when it stands. */
  readonly at: number
  readonly ticks: readonly number[]
  /** What the ticks count, in words. */
  readonly label: string
  readonly line: number
  /** Length and width of a tick's stroke, and how far from the line its number is written. */
  readonly tick: { readonly long: number; readonly wide: number; readonly gap: number }
  readonly type: Type
}

/** Its ids: `ruler`, `tick.<number>` and `tick.<number>.text`. One scale a picture. */
export function scale({ axis: [name, axis], along, at, ticks, label, line, tick, type }: Scale): Shape[] {
  const lies = along === 'x'
  const spot = (on: number, across: number): Point => (lies ? { x: on, y: across } : { x: across, y: on })
  const { long, wide, gap } = tick
  return [
    { id: 'ruler', is: 'path', points: [spot(axis.start, at), spot(axis.end, at)], stroke: 'ink', line },
    ...ticks.flatMap((value): Shape[] => {
      const readings = [reading(value, 'scale', label, 'count', name, along)]
      const on = place(axis, value)
      const stroke = lies ? { x: on, y: at, w: wide, h: long } : { x: at - long, y: on, w: long, h: wide }
      const align = lies ? 'middle' : 'end'
      return [
        { id: `tick.${value}`, is: 'rect', ...stroke, fill: 'ink', readings },
        write(
          `tick.${value}.text`,
          formatNumber(value),
          spot(on, lies ? at + gap : at - gap),
          { ...type, align },
          readings,
        ),
      ]
    }),
  ]
}

/** A standing axis of bits, in the type of a stop's large picture. */
export function uprightBits(bits: Axis, at: number, label: string): Shape[] {
  return scale({
    axis: ['bits', bits],
    along: 'y',
    at,
    ticks: ticksOf(bits, 1, 60),
    label,
    line: 4,
    tick: { long: 12, wide: 4, gap: 20 },
    type: { size: 30, weight: 600, ink: 'soft' },
  })
}

/** A line across the picture at the height of a number. */
export function level(
  id: string,
  value: Reading,
  [name, axis]: NamedAxis,
  [left, right]: readonly [left: number, right: number],
  look: LineLook,
): Path {
  const y = placeOf(value, axis)
  const points = [
    { x: left, y },
    { x: right, y },
  ]
  return { id, is: 'path', points, ...look, readings: [shownOn(value, name, 'points.y')] }
}
