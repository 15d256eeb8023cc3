/**
 * The valley while nobody trains: the train at its depot, at the last measured height or on the summit, and beyond it
 * blank paper, because that land is not measured. What the class does meanwhile is shown on both.
 */
import { formatBits, t } from '../../locale/t.ts'
import type { RunView } from '../../../stops/run/view-types.ts'
import type { View } from '../../../shared/match/view-types.ts'
import { lineWidth } from '../labels.ts'
import { place, reading, type Area, type Axis, type Frame, type Point, type Shape } from '../shape.ts'
import { callout } from './callout.ts'
import { crates, loadsOf } from './crates.ts'
import { marksLadder } from './ladder.ts'
import { apron, mountain, type Box } from './mountain.ts'
import { profile, type Flag } from './profile.ts'
import { bitsAxis, floorLine, ruler, summitFlag } from './ruler.ts'
import { trainLength, trainShapes, type Wagon } from './train-shapes.ts'

export interface Land {
  readonly axes: Readonly<Record<string, Axis>>
  readonly shapes: readonly Shape[]
  /** Where the locomotive stands. */
  readonly head: Point
  /** Points of the ground under the train, close to each other. */
  readonly slope: readonly Point[]
}

export function atRest(
  view: View,
  run: RunView | null,
  flags: readonly Flag[],
  wagons: readonly Wagon[],
  frame: Frame,
): Pick<Land, 'axes' | 'shapes'> {
  const edge = Math.round(frame.width * 0.66)
  const land =
    flags.length === 0
      ? depot(view, wagons, edge, frame)
      : measuredLand(view, flags, wagons, {
          left: 0,
          top: 0,
          right: edge,
          bottom: frame.height - 120,
          foot: frame.height,
        })
  const bits = land.axes['bits'] ?? bitsAxis(view.model, 0, 150, frame.height - 120)
  const summit = place(bits, view.model.summitBits)
  const sheet = {
    left: edge,
    top: summit - 118,
    right: frame.width - 26,
    bottom: place(bits, Math.min(view.model.floorBits, run?.marks?.floorBits ?? Infinity)) + 46,
  }
  /** Free ground under the plate of the floor. */
  const strip = place(bits, view.model.floorBits) + 92
  const loads = loadsOf(run)
  return {
    axes: land.axes,
    shapes: [
      ...land.shapes.filter(({ id }) => !id.startsWith('floor')),
      ...crates(land.shapes, loads),
      ...blankSheet(sheet),
      ...floor(bits, view.model.floorBits, edge, frame),
      ...(run?.marks == null ? unmeasured(sheet) : marksLadder(run.marks, bits, sheet)),
      ...standing(flags.at(-1), land, { width: edge, height: frame.height }),
      ...(run?.teach?.tally == null ? [] : crateKey(strip)),
      ...(run?.forecast?.made == null ? [] : planted(run.forecast.made, strip, edge)),
    ],
  }
}

/** What the train stands at, once it was measured. */
function standing(flag: Flag | undefined, { head, slope }: Land, frame: Frame): Shape[] {
  if (flag === undefined) return []
  const value = reading(flag.bits, flag.bitsAt, flag.label, 'bits')
  const big = t('stage.bits', { bits: formatBits(flag.bits) })
  return callout('altitude', head, slope, big, flag.label, frame, [value])
}

/** Nothing is measured yet: the train waits at the summit, where blind guessing is. */
function depot(view: View, wagons: readonly Wagon[], edge: number, frame: Frame): Land {
  const bits = bitsAxis(view.model, 0, 150, frame.height - 120)
  const y = place(bits, view.model.summitBits)
  const end = { x: edge - apron - 34, y }
  const track = [{ x: 128, y }, end]
  const box = { left: 0, top: 0, right: edge, bottom: frame.height - 120, foot: frame.height }
  const factor = Math.min(1.25, (end.x - 150) / trainLength(wagons.length))
  return {
    axes: { bits },
    head: end,
    slope: [end],
    shapes: [
      ...lineside(end.x - trainLength(wagons.length) * factor, y),
      ...mountain(track, box),
      ...ruler(bits, 84),
      ...summitFlag(bits, 128, view.model.summitBits),
      { id: 'depot.rail', is: 'rect', x: 128, y: y - 3, w: end.x + apron - 140, h: 8, fill: 'ink' },
      ...trainShapes(track, wagons, null).map((shape) => enlarged(shape, { x: end.x + 30, y }, factor)),
    ],
  }
}

/** What stands between the ruler and the last wagon, as far as there is room. */
function lineside(tail: number, y: number): Shape[] {
  const all: Shape[] = [
    { id: 'depot.tree', is: 'sprite', name: 'pine', x: 168, y: y + 4, w: 56 },
    { id: 'depot.house', is: 'sprite', name: 'signal-box', x: 258, y: y + 4, w: 92 },
    { id: 'depot.bush', is: 'sprite', name: 'tree', x: 344, y: y + 4, w: 60 },
  ]
  return all.filter((shape) => 'x' in shape && shape.x + 50 < tail)
}

/**
 * The train on its last exam. The land between two exams was measured, but is not shown any more: a straight slope and
 * a dashed way join them.
 */
export function measuredLand(view: View, flags: readonly Flag[], wagons: readonly Wagon[], box: Box): Land {
  const { axes, shapes, track } = profile(
    {
      heights: view.model,
      points: [],
      pointsAt: '',
      flags,
      lastStep: view.model.step,
      wagons,
      withTrain: true,
      shelf: 0.3,
    },
    box,
  )
  const first = shapes.findIndex(({ id }) => id.startsWith('wagon') || id === 'locomotive')
  return {
    axes,
    head: track.at(-1) ?? { x: 0, y: 0 },
    slope: closer(track),
    shapes: shapes.toSpliced(Math.max(0, first), 0, ...examsLine(flags, track)),
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

/** From exam to exam, under the train. */
function examsLine(flags: readonly Flag[], points: readonly Point[]): Shape[] {
  if (flags.length < 2) return []
  const bits = flags.map((flag) => flag.bits)
  const steps = flags.map(({ step }) => step)
  const readings = [
    reading(bits, 'model.exams.*.bits', t('stage.exam-line'), 'bits', 'bits', 'points.y'),
    reading(steps, 'model.exams.*.step', t('stage.step'), 'step', 'steps', 'points.x'),
  ]
  return [{ id: 'exams.line', is: 'path', points, stroke: 'ink', line: 5, dash: [16, 12], readings }]
}

/** The same shape, `factor` times as large as seen from `from`. */
function enlarged(shape: Shape, from: Point, factor: number): Shape {
  if (shape.is !== 'sprite' && shape.is !== 'badge') return shape
  const at = { x: from.x + (shape.x - from.x) * factor, y: from.y + (shape.y - from.y) * factor }
  return shape.is === 'sprite' ? { ...shape, ...at, w: shape.w * factor } : { ...shape, ...at, r: shape.r * factor }
}

export function blankSheet({ left, top, right, bottom }: Area): Shape[] {
  const [w, h] = [right - left, bottom - top]
  return [
    { id: 'sheet', is: 'rect', x: left, y: top, w, h, radius: 20, fill: 'paper', alpha: 0.9 },
    {
      id: 'sheet.edge',
      is: 'rect',
      x: left,
      y: top,
      w,
      h,
      radius: 20,
      stroke: 'soft',
      line: 3.5,
      dash: [16, 13],
    },
  ]
}

/** Fog over the paper. */
function unmeasured({ left, top, right, bottom }: Area): Shape[] {
  const [w, h] = [right - left, bottom - top]
  const [x, y] = [left + w / 2, top + h * 0.52]
  const words = (id: string, text: string, dy: number, size: number): Shape => ({
    id,
    is: 'text',
    x,
    y: y + dy,
    text,
    size,
    weight: size > 30 ? 800 : 400,
    ink: size > 30 ? 'ink' : 'soft',
    align: 'middle',
    fit: w - 40,
  })
  return [
    { id: 'fog.0', is: 'sprite', name: 'cloud', x: left + w * 0.36, y: top + h * 0.3, w: Math.min(180, w * 0.5) },
    { id: 'fog.1', is: 'sprite', name: 'cloud', x: left + w * 0.7, y: top + h * 0.42, w: Math.min(130, w * 0.36) },
    { id: 'fog.2', is: 'sprite', name: 'cloud', x: left + w * 0.4, y: top + h * 0.86, w: Math.min(150, w * 0.42) },
    words('unmeasured', t('stage.unmeasured'), 0, 36),
    words('unmeasured.text', t('stage.unmeasured-text'), 44, 24),
  ]
}

/** The line goes on under the sheet; its plate keeps to the land. */
function floor(bits: Axis, floorBits: number, edge: number, frame: Frame): Shape[] {
  const shift = frame.width - edge
  return floorLine(bits, 0, frame.width, floorBits).map((shape) =>
    shape.id !== 'floor' && 'x' in shape ? { ...shape, x: shape.x - shift } : shape,
  )
}

/** Paper under what is written on the ground. */
function label(id: string, y: number, w: number, h: number): Shape {
  return { id, is: 'rect', x: 132, y: y - 30, w, h, radius: 16, fill: 'card', stroke: 'ink', line: 3 }
}

function crateKey(y: number): Shape[] {
  return [
    label('key', y, 106 + lineWidth(t('stage.crate-key'), 28, 600), 68),
    { id: 'key.crate', is: 'sprite', name: 'crate', x: 170, y: y + 22, w: 40 },
    { id: 'key.text', is: 'text', x: 204, y: y + 4, text: t('stage.crate-key'), size: 28, weight: 600 },
  ]
}

const flagRow = 27

/** A flag for every forecast, on the land, which ends at `edge`. How far each goes is told when it was measured. */
function planted(made: number, y: number, edge: number): Shape[] {
  const count = reading(made, 'play.forecast.made', t('stage.planted-name'), 'count')
  const room = edge - 132 - 24
  const across = Math.max(20, Math.ceil(made / 3))
  const step = Math.min(46, (room - 40) / across)
  const rows = Math.ceil(made / across)
  return [
    label('planted.plate', y, made === 0 ? 470 : room, 54 + rows * flagRow),
    {
      id: 'planted',
      is: 'text',
      x: 150,
      y,
      text: t('stage.planted', { count: made }),
      size: 30,
      weight: 800,
      fit: room - 40,
      readings: [count],
    },
    ...Array.from({ length: made }, (_, k): Shape => {
      const foot = y + 46 + Math.floor(k / across) * flagRow
      return {
        id: `planted.${k}`,
        is: 'sprite',
        name: 'flag',
        tint: 'yellow',
        x: 164 + (k % across) * step,
        y: foot,
        w: 19,
        from: { y: foot - 90 },
        readings: [{ ...count, one: true }],
      }
    }),
  ]
}
