/**
 * Dots on a line: each at its number on an axis. Those that would cover each other stand side by side in lanes, so that
 * many equal numbers make a pile.
 */
import { placeOf, shownOn, type NamedAxis, type Point, type Reading, type Shape } from '../shape.ts'
import { lanesOf } from './apart.ts'

type Disc = Extract<Shape, { is: 'disc' }>

export interface Lanes {
  readonly axis: NamedAxis
  /** `x`: the line lies and piles grow away from it; `y`: it stands. */
  readonly along: 'x' | 'y'
  /** Where the first lane lies across the axis, and how far the farthest may lie from it (its sign is the direction). */
  readonly foot: number
  readonly room: number
  /** Distance of two lanes while there is room, and of two dots in one lane. */
  readonly pitch: number
}

/** The place of each number. Of so many lanes that there is no room for them all are as narrow as they must be. */
export function dotPlaces(values: readonly Reading[], { axis: [, axis], along, foot, room, pitch }: Lanes): Point[] {
  const places = values.map((value) => placeOf(value, axis))
  const lanes = lanesOf(places, pitch)
  const last = Math.max(1, ...lanes)
  const step = Math.sign(room) * Math.min(pitch, Math.abs(room) / last)
  return places.map((on, i) => {
    const across = foot + (lanes[i] ?? 0) * step
    return along === 'x' ? { x: on, y: across } : { x: across, y: on }
  })
}

/** Discs of radius `r`; `look`: the rest of each, by its number from 0. Ids: `<id>.<number>`. */
export function dots(
  id: string,
  values: readonly Reading[],
  lanes: Lanes,
  r: number,
  look: (i: number) => Partial<Omit<Disc, 'id' | 'is' | 'x' | 'y' | 'r' | 'readings'>>,
): Disc[] {
  const [name] = lanes.axis
  return dotPlaces(values, lanes).map((at, i) => ({
    id: `${id}.${i}`,
    is: 'disc',
    ...at,
    r,
    ...look(i),
    readings: values.slice(i, i + 1).map((value) => shownOn(value, name, lanes.along)),
  }))
}

/** A dot before and a dot after on one lying line, joined: the later one moves there from the earlier. */
export interface Move {
  readonly id: string
  readonly y: number
  readonly axis: NamedAxis
  readonly before: Reading
  readonly after: Reading
  readonly looks: Readonly<Record<'before' | 'after', Pick<Disc, 'r' | 'fill' | 'stroke' | 'line'>>>
  readonly beat: number
}

export function move({ id, y, axis: [name, axis], before, after, looks, beat }: Move): Shape[] {
  const from = { x: placeOf(before, axis), y }
  const to = { x: placeOf(after, axis), y }
  const disc = { is: 'disc', beat } as const
  return [
    { id: `${id}.move`, is: 'path', points: [from, to], stroke: 'faint', line: 6, beat },
    { id: `${id}.before`, ...disc, ...from, ...looks.before, readings: [shownOn(before, name, 'x')] },
    { id: `${id}.after`, ...disc, ...to, ...looks.after, from: { x: from.x }, readings: [shownOn(after, name, 'x')] },
  ]
}
