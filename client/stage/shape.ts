/**
 * The shapes a picture is made of: plain data, painted by Phaser on the stage and by SVG where there is no canvas.
 *
 * A shape that stands for a number carries readings: the number itself, where in the view it was read, and which of
 * the shape's own measures (its height, its turn ...) shows it on which axis. A shape without readings is scenery,
 * and may not depend on any number of the view. Tests walk the readings and hold the picture to this.
 */
import type { Ink } from './palette.ts'
import type { SpriteName } from './sprite-list.ts'

export interface Point {
  readonly x: number
  readonly y: number
}

/** `place` counts from 0 in the data and from 1 for people; `words` are bits, told as guessing among so many words, and `times` as so many times fewer or more. */
export type Unit =
  | 'bits'
  | 'words'
  | 'times'
  | 'share'
  /** A share in a list of shares: all of it in percent. */
  | 'percent'
  | 'count'
  | 'place'
  | 'step'
  | 'weight'
  | 'gradient'
  | 'norm'
  | 'rate'
  /** To three digits. */
  | 'fine'
  | 'word'

/** One number that a shape stands for. */
export interface Reading {
  readonly value: number | readonly number[]
  /**
   * Where the value lies in the view: a path such as `play.train.points.3.bits`; `*` walks a list.
   * `a - b` is a difference, `a / b` a quotient, `a // b` and `a % b` a whole quotient and its remainder, `track(path)` and `steps(path)` the laid track of a loss curve (see `smooth.ts`), and
   * `scale` a tick of the axis itself.
   */
  readonly source: string
  /** What it is, in words. */
  readonly label: string
  readonly unit: Unit
  /** The axis and the measure of the shape that show it; absent when it is only written. */
  readonly on?: { readonly axis: string; readonly part: Part }
  /** The shape is one of so many: the picture has as many shapes with this reading as its value says. */
  readonly one?: true
  /** As the stage writes it, where that is not the value rounded by itself: two printed figures and what lies between add up. */
  readonly written?: string
}

/** A measure of a shape: one of its own, `end.x` = x + w, `end.y` = y + h, `rise` = y2 - y, or one of its first pose (`from.`). */
export type Part =
  | 'x'
  | 'y'
  | 'x2'
  | 'y2'
  | 'w'
  | 'h'
  | 'turn'
  | 'line'
  | 'end.x'
  | 'end.y'
  | 'rise'
  | 'points.x'
  | 'points.y'
  | 'cells'
  | 'from.w'

/** A straight scale from numbers to the picture: `from` lies at `start`, `to` at `end`. Beyond them it is clamped. */
export interface Axis {
  readonly from: number
  readonly to: number
  readonly start: number
  readonly end: number
}

/** An axis under the name by which the picture knows it. */
export type NamedAxis = readonly [name: string, axis: Axis]

/** Short for a reading. */
export function reading(
  value: Reading['value'],
  source: string,
  label: string,
  unit: Unit,
  axis?: string,
  part?: Part,
): Reading {
  return axis === undefined || part === undefined
    ? { value, source, label, unit }
    : { value, source, label, unit, on: { axis, part } }
}

interface Common {
  /** The same id in the next picture is the same thing, moved. */
  readonly id: string
  /** Order of appearance in a picture that tells a story; 0 unless given. */
  readonly beat?: number
  /** Beats that its movement takes; one pace of the scene unless given. */
  readonly span?: number
  readonly alpha?: number
  /** Where it stands before it first moves: the stored "before". */
  readonly from?: Pose
  readonly readings?: readonly Reading[]
}

export type Pose = Partial<Record<'x' | 'y' | 'x2' | 'y2' | 'w' | 'h' | 'r' | 'turn' | 'line' | 'alpha', number>>

interface Drawn {
  readonly fill?: Ink
  readonly stroke?: Ink
  /** Outline width. */
  readonly line?: number
  /** Length of a dash and of a gap. */
  readonly dash?: readonly [number, number]
}

export type Shape = Common &
  (
    | ({ readonly is: 'rect'; x: number; y: number; w: number; h: number; radius?: number } & Drawn)
    | ({ readonly is: 'disc'; x: number; y: number; r: number } & Drawn)
    /** A team's own shape, 0..5. */
    | ({ readonly is: 'badge'; x: number; y: number; r: number; style: number } & Drawn)
    | ({ readonly is: 'path'; points: readonly Point[]; closed?: boolean } & Drawn)
    /** Many small discs. */
    | { readonly is: 'dots'; points: readonly Point[]; r: number; fill: Ink }
    /** A soft S from (x, y) to (x2, y2), `line` thick. */
    | { readonly is: 'beam'; x: number; y: number; x2: number; y2: number; line: number; stroke: Ink }
    | { readonly is: 'arrow'; x: number; y: number; x2: number; y2: number; line: number; stroke: Ink }
    /** A coil that hangs from (x, y) down to y2. */
    | { readonly is: 'spring'; x: number; y: number; y2: number; w: number; line: number; stroke: Ink }
    /** Signed cells, `columns` a row; a cell's ink covers it in proportion to its value on the axis. */
    | { readonly is: 'cells'; x: number; y: number; size: number; columns: number; cells: readonly number[] }
    | {
        readonly is: 'text'
        x: number
        y: number
        text: string
        size: number
        weight?: 400 | 600 | 800
        ink?: Ink
        align?: 'start' | 'middle' | 'end'
        /** Widest it may be: it shrinks to fit. */
        fit?: number
      }
    /** A drawing of assets/sprites, `w` wide, standing on (x, y). */
    | { readonly is: 'sprite'; x: number; y: number; w: number; name: SpriteName; turn?: number; tint?: Ink }
  )

export interface Picture {
  /** Which kind of scene shows it: a stop's own, or the room's. */
  readonly scene: string
  /** Read out instead of the canvas. */
  readonly title: string
  readonly frame: Frame
  readonly axes: Readonly<Record<string, Axis>>
  /** Painted in this order. */
  readonly shapes: readonly Shape[]
}

export interface Frame {
  readonly width: number
  readonly height: number
}

/** A part of the frame. */
export interface Area {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** The same number, shown by this measure of its shape on this axis. */
export function shownOn(value: Reading, axis: string, part: Part): Reading {
  return { ...value, on: { axis, part } }
}

/** Where the number of a reading lies on an axis; a list has no one place and lies at the axis' start. */
export function placeOf({ value }: Reading, axis: Axis): number {
  return typeof value === 'number' ? place(axis, value) : axis.start
}

/** Where a number lies on an axis, in the picture's units. What is not a number lies at the far end. */
export function place(axis: Axis, value: number): number {
  if (!Number.isFinite(value)) return axis.end
  const low = Math.min(axis.from, axis.to)
  const high = Math.max(axis.from, axis.to)
  const held = Math.min(high, Math.max(low, value))
  return axis.start + ((held - axis.from) / (axis.to - axis.from)) * (axis.end - axis.start)
}
