/** The upright ruler in bits, with the two marks that never move: blind guessing at the top, the floor below. */
import { formatBits, t } from '../../locale/t.ts'
import { lineWidth } from '../labels.ts'
import { placeOf, reading, shownOn, type Axis, type Point, type Shape } from '../shape.ts'
import { level, scale, ticksOf } from './axis.ts'
import { plate, plateW } from './plate.ts'
import { write } from './write.ts'

export interface Heights {
  readonly summitBits: number
  readonly floorBits: number
}

/** An axis with room above the highest value (never more than a third above the summit) and below the floor. */
export function bitsAxis(heights: Heights, highest: number, top: number, bottom: number): Axis {
  const to = Math.max(heights.summitBits, Math.min(highest, heights.summitBits * 1.3)) + 0.35
  return { from: Math.max(0, heights.floorBits - 1.1), to, start: bottom, end: top }
}

/** Ticks at whole bits, and the ruler's own line. */
export function ruler(axis: Axis, x: number): Shape[] {
  return scale({
    axis: ['bits', axis],
    along: 'y',
    at: x,
    ticks: ticksOf(axis),
    label: t('stage.ruler'),
    line: 3,
    tick: { long: 13, wide: 3, gap: 20 },
    type: { size: 24, weight: 600 },
  })
}

/** The flag at the summit. */
export function summitFlag(axis: Axis, x: number, summitBits: number): Shape[] {
  const label = t('stage.summit')
  const text = `${label} ${formatBits(summitBits)}`
  const w = lineWidth(text, 24, 600) + 44
  const value = reading(summitBits, 'model.summitBits', label, 'bits')
  const y = placeOf(value, axis)
  const points = [
    { x: x + 2, y: y - 150 },
    { x: x + w, y: y - 150 },
    { x: x + w - 16, y: y - 130 },
    { x: x + w, y: y - 110 },
    { x: x + 2, y: y - 110 },
  ]
  const onRuler = [shownOn(value, 'bits', 'y')]
  return [
    { id: 'summit.pole', is: 'rect', x: x - 2, y: y - 150, w: 5, h: 150, fill: 'ink' },
    { id: 'summit.flag', is: 'path', closed: true, fill: 'card', stroke: 'ink', line: 3, points },
    { id: 'summit', is: 'rect', x: x - 14, y, w: 30, h: 4, fill: 'ink', readings: onRuler },
    write('summit.text', text, { x: x + 14, y: y - 130 }, { size: 24, weight: 600, fit: w - 36 }, [value]),
  ]
}

const floorPlate = {
  h: 42,
  pad: 18,
  type: { size: 22, weight: 600, ink: 'card' },
  look: { radius: 21, fill: 'teal' },
} as const

/** From the middle of the plate to a track above it, and from the frame's edge past the ruler. */
const trackRoom = 52
const rulerRoom = 100

/**
 * The dotted line at the entropy of the language, and its plate, which ends at `right`, or before the `track` comes down to
 * its height.
 */
export function floorLine(
  axis: Axis,
  left: number,
  right: number,
  floorBits: number,
  track: readonly Point[] = [],
): Shape[] {
  const text = t('stage.floor', { bits: formatBits(floorBits) })
  const value = reading(floorBits, 'model.floorBits', t('stage.floor-name'), 'bits')
  const y = placeOf(value, axis) + 35
  const end = Math.min(right, comesDownTo(y - trackRoom, track) - trackRoom)
  const w = plateW(text, floorPlate)
  const at = { x: Math.max(left + rulerRoom, end - w - 24), y }
  return [
    level('floor', value, ['bits', axis], [left, right], { stroke: 'teal', line: 5, dash: [3, 13] }),
    ...plate('floor', text, at, floorPlate, [value]),
  ]
}

/** Where a track first comes down to this height; Infinity: nowhere. */
function comesDownTo(y: number, track: readonly Point[]): number {
  const at = track.findIndex((point) => point.y > y)
  const [from, to] = [track[at - 1], track[at]]
  if (to === undefined) return Infinity
  return from === undefined ? to.x : from.x + ((y - from.y) / (to.y - from.y)) * (to.x - from.x)
}
