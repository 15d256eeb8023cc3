/** The land from above in a box: its ground, and ways on it. One unit is as long along as across. */
import { bandsAbove, contours, type Ground } from '../../../client/stage/parts/contours.ts'
import { legend } from '../../../client/stage/parts/legend.ts'
import type { Box } from '../../../client/stage/parts/sheet.ts'
import { write } from '../../../client/stage/parts/write.ts'
import type { Ink } from '../../../client/stage/palette.ts'
import { formatNumber } from '../../../client/locale/t.ts'
import { place, reading, shownOn, type Axis, type Reading, type Shape } from '../../../client/stage/shape.ts'
import type { MapShown } from '../view-types.ts'
import { t } from './t.ts'

export interface MapAxes {
  readonly along: Axis
  readonly across: Axis
}

/** As large as the box allows, at its top left; `until`: how far along it reaches, if farther than the map. */
export function mapAxes({ xs, ys }: MapShown, box: Box, until = xs.at(-1) ?? 1): MapAxes {
  const [left, low, high] = [xs[0] ?? 0, ys[0] ?? 0, ys.at(-1) ?? 1]
  const unit = Math.min(box.w / (until - left), box.h / (high - low))
  return {
    along: { from: left, to: until, start: box.x, end: box.x + unit * (until - left) },
    across: { from: low, to: high, start: box.y + unit * (high - low), end: box.y },
  }
}

/** The ground as it was measured. */
export function groundShapes(map: MapShown, { along, across }: MapAxes): Shape[] {
  const { xs, ys, heights } = map
  const right = place(along, xs.at(-1) ?? 1)
  const ground: Ground = {
    xs,
    ys,
    heights: reading(heights, 'play.map.heights', t('stage.fog-heights'), 'bits'),
    along: ['along', along],
    across: ['across', across],
  }
  const box = { x: along.start, y: across.end, w: right - along.start, h: across.start - across.end }
  return [
    { id: 'ground', is: 'rect', ...box, fill: 'paper' },
    ...contours('land', ground, bandsAbove(map.floor.bits), t('stage.fog-line')),
    { id: 'ground.edge', is: 'rect', ...box, stroke: 'ink', line: 4 },
  ]
}

/** Narrower than this the inks are named in two rows. */
const roomForAll = 900
export const KEY_PITCH = 40

/** What the inks mean, in one row or two. */
export function groundKey(map: MapShown, left: number, right: number, y: number): Shape[] {
  const entries = bandsAbove(map.floor.bits).map(({ level, ink }, i) => ({
    id: `key.${i}`,
    w: 30,
    sample: ({ x, y: middle }: { x: number; y: number }): Shape[] => [
      { id: `key.${i}.ink`, is: 'rect', x, y: middle - 14, w: 30, h: 28, fill: ink, stroke: 'soft', line: 1.5 },
    ],
    text: `< ${formatNumber(level)}`,
    type: { size: 26, weight: 600, ink: 'soft' } as const,
    readings: [reading(level, 'scale', t('stage.fog-line'), 'count')],
  }))
  const rows = keyRows(left, right)
  const each = Math.ceil(entries.length / rows)
  return Array.from({ length: rows }, (_, row) => entries.slice(row * each, (row + 1) * each)).flatMap((part, row) =>
    legend(part, left, right, y + row * KEY_PITCH),
  )
}

export function keyRows(left: number, right: number): number {
  return right - left < roomForAll ? 2 : 1
}

export interface Way {
  readonly id: string
  /** Path of a list in the view, whose entries have `x` and `y`. */
  readonly at: string
  readonly places: readonly { readonly x: number; readonly y: number }[]
  readonly ink: Ink
  readonly line: number
  readonly beat: number
  readonly dash?: readonly [number, number]
}

/** A way with a dot at its end. */
export function wayShapes({ id, at, places, ink, line, beat, dash }: Way, { along, across }: MapAxes): Shape[] {
  const points = places.map(({ x, y }) => ({ x: place(along, x), y: place(across, y) }))
  const last = places.length - 1
  const end = places[last]
  if (end === undefined) return []
  const list = (key: 'x' | 'y', label: string): Reading =>
    reading(
      places.map((one) => one[key]),
      `${at}.*.${key}`,
      label,
      'norm',
    )
  return [
    {
      id,
      is: 'path',
      points,
      stroke: ink,
      line,
      beat,
      ...(dash === undefined ? {} : { dash }),
      readings: [
        shownOn(list('x', t('stage.fog-along')), 'along', 'points.x'),
        shownOn(list('y', t('stage.fog-across')), 'across', 'points.y'),
      ],
    },
    spot(
      `${id}.end`,
      end,
      `${at}.${last}`,
      { along, across },
      { r: line * 1.6, fill: ink, stroke: 'ink', line: 2, beat },
    ),
  ]
}

/** A disc at a place of the view. */
export function spot(
  id: string,
  at: { readonly x: number; readonly y: number },
  source: string,
  { along, across }: MapAxes,
  look: { readonly r: number; readonly fill: Ink; readonly stroke: Ink; readonly line: number; readonly beat: number },
): Shape {
  return {
    id,
    is: 'disc',
    x: place(along, at.x),
    y: place(across, at.y),
    ...look,
    readings: [
      reading(at.x, `${source}.x`, t('stage.fog-along'), 'norm', 'along', 'x'),
      reading(at.y, `${source}.y`, t('stage.fog-across'), 'norm', 'across', 'y'),
    ],
  }
}

/** A line of figures. */
export function figure(
  id: string,
  text: string,
  x: number,
  y: number,
  fit: number,
  readings: Reading[],
  beat = 0,
): Shape {
  return write(id, text, { x, y }, { size: 34, weight: 600, fit, beat }, readings)
}
