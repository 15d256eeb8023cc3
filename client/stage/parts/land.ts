/**
 * The land while nobody trains: a train at its depot on the summit where nothing was measured yet, or on its last exam.
 * Ahead of the train there is none, because that was not measured.
 */
import { t } from '../../locale/t.ts'
import { place, reading, type Axis, type Point, type Shape } from '../shape.ts'
import { apron, mountain, type Box } from './mountain.ts'
import { profile, type Flag } from './profile.ts'
import { bitsAxis, ruler, summitFlag, type Heights } from './ruler.ts'
import { trainLength, trainShapes, type Wagon } from './train-shapes.ts'

export interface Land {
  readonly axes: Readonly<Record<string, Axis>> & { readonly bits: Axis }
  readonly shapes: readonly Shape[]
  /** Where the locomotive stands. */
  readonly head: Point
  /** Points of the ground under the train, close to each other. */
  readonly slope: readonly Point[]
}

/** Nothing is measured yet: the train waits at the summit, where blind guessing is. */
export function depot(heights: Heights, wagons: readonly Wagon[], box: Box): Land {
  const bits = bitsAxis(heights, 0, box.top + 150, box.bottom)
  const y = place(bits, heights.summitBits)
  const left = box.left + 128
  const end = { x: box.right - apron - 34, y }
  const track = [{ x: left, y }, end]
  const factor = Math.min(1.25, (end.x - left - 22) / trainLength(wagons.length))
  return {
    axes: { bits },
    head: end,
    slope: [end],
    shapes: [
      ...lineside(left, end.x - trainLength(wagons.length) * factor, y),
      ...mountain(track, box),
      ...ruler(bits, box.left + 84),
      ...summitFlag(bits, left, heights.summitBits),
      { id: 'depot.rail', is: 'rect', x: left, y: y - 3, w: end.x + apron - left - 12, h: 8, fill: 'ink' },
      ...trainShapes(track, wagons, null).map((shape) => enlarged(shape, { x: end.x + 30, y }, factor)),
    ],
  }
}

/** What stands between the ruler and the last wagon, as far as there is room. */
function lineside(left: number, tail: number, y: number): Shape[] {
  const all = [
    { id: 'depot.tree', is: 'sprite', name: 'pine', x: left + 40, y: y + 4, w: 56 },
    { id: 'depot.house', is: 'sprite', name: 'signal-house', x: left + 130, y: y + 4, w: 92 },
    { id: 'depot.bush', is: 'sprite', name: 'tree', x: left + 216, y: y + 4, w: 60 },
  ] as const
  return all.filter(({ x }) => x + 50 < tail)
}

/** The same shape, `factor` times as large as seen from `from`. */
function enlarged(shape: Shape, from: Point, factor: number): Shape {
  if (shape.is !== 'sprite' && shape.is !== 'badge') return shape
  const at = { x: from.x + (shape.x - from.x) * factor, y: from.y + (shape.y - from.y) * factor }
  return shape.is === 'sprite' ? { ...shape, ...at, w: shape.w * factor } : { ...shape, ...at, r: shape.r * factor }
}

/** Exams of one model, oldest first. */
export interface Measured {
  readonly heights: Heights
  readonly flags: readonly Flag[]
  /** Path of the list in the view that the flags are read from: their `bits` and `step` stand in its entries. */
  readonly flagsAt: string
  /** Steps that the model has taken. */
  readonly step: number
}

/**
 * The train on its last exam. The land between two exams was measured, but is not shown any more: a straight slope and
 * a dashed way join them.
 */
export function measuredLand(measured: Measured, wagons: readonly Wagon[], box: Box): Land {
  const { heights, flags, step: lastStep } = measured
  const { axes, shapes, track } = profile(
    { heights, points: [], pointsAt: '', flags, lastStep, wagons, withTrain: true, shelf: 0.3 },
    box,
  )
  const first = shapes.findIndex(({ id }) => id === 'summit.pole')
  return {
    axes: { ...axes },
    head: track.at(-1) ?? { x: 0, y: 0 },
    slope: closer(track),
    shapes: shapes.toSpliced(Math.max(0, first), 0, ...examsLine(measured, track)),
  }
}

const between = 24

/** The same way with more points on it. */
function closer(track: readonly Point[]): Point[] {
  return track.flatMap((to, i) => {
    const from = track[i - 1] ?? to
    return Array.from({ length: between }, (_, k) => {
      const part = (k + 1) / between
      return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }
    })
  })
}

/** From exam to exam, under signs and train. */
function examsLine({ flags, flagsAt }: Measured, points: readonly Point[]): Shape[] {
  if (flags.length < 2) return []
  const bits = flags.map((flag) => flag.bits)
  const steps = flags.map(({ step }) => step)
  const readings = [
    reading(bits, `${flagsAt}.*.bits`, t('stage.exam-line'), 'bits', 'bits', 'points.y'),
    reading(steps, `${flagsAt}.*.step`, t('stage.step'), 'step', 'steps', 'points.x'),
  ]
  return [{ id: 'exams.line', is: 'path', points, stroke: 'ink', line: 5, dash: [16, 12], readings }]
}
