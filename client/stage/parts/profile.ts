/**
 * The altitude profile: the mountain's edge is the loss itself, step by step, and the train stands on its last point.
 * The picture that all phases return to.
 */
import { t } from '../../locale/t.ts'
import type { LossPoint } from '../../../shared/lab/shapes.ts'
import type { Ink } from '../palette.ts'
import { place, reading, type Axis, type Point, type Reading, type Shape } from '../shape.ts'
import { middleOfLast } from '../../../shared/measures/middle-of-last.ts'
import { measuredPoints } from '../smooth.ts'
import { apron, mountain, type Box } from './mountain.ts'
import { bitsAxis, floorLine, ruler, summitFlag, type Heights } from './ruler.ts'
import { trackShapes } from './track.ts'
import { trainLength, trainShapes, type Wagon } from './train-shapes.ts'

/** A held-out measurement: a flag on the mountain. */
export interface Flag {
  readonly id: string
  readonly label: string
  readonly step: number
  readonly bits: number
  /** Paths of both numbers in the view. */
  readonly bitsAt: string
  readonly stepAt: string
  readonly ink: Ink
}

export interface ProfileInput {
  readonly heights: Heights
  readonly points: readonly LossPoint[]
  /** Path of `points` in the view. */
  readonly pointsAt: string
  readonly flags: readonly Flag[]
  /** Last step that the axis reaches, if more than was measured. */
  readonly lastStep: number
  readonly wagons: readonly Wagon[]
  /** Does the train stand on the last point? */
  readonly withTrain: boolean
  /** Part of the width that the level start may take: a train that has left needs little. */
  readonly shelf: number
}

export interface Profile {
  readonly axes: { readonly bits: Axis; readonly steps: Axis }
  readonly shapes: readonly Shape[]
  /** Where the locomotive stands, and the number that it stands at; null when nothing was measured yet. */
  readonly head: { readonly at: Point; readonly reading: Reading } | null
  /** Its points, from left to right. */
  readonly track: readonly Point[]
}

export function profile(input: ProfileInput, box: Box): Profile {
  const laid = measuredPoints(input.points)
  const altitudes = middleOfLast(laid.map(({ bits }) => bits))
  const axes = axesOf(input, laid, altitudes, box)
  const measured = laid.map(({ step }, i) => spot(axes, step, altitudes[i] ?? 0))
  const track = measured.length > 0 ? measured : input.flags.map(({ step, bits }) => spot(axes, step, bits))
  const altitude = headReading(input, altitudes)
  const at = track.at(-1)
  const floor = floorLine(axes.bits, box.left, box.right, input.heights.floorBits, track)
  return {
    axes,
    head: at === undefined || altitude === null ? null : { at, reading: altitude },
    track,
    shapes: [
      ...mountain(track, box),
      ...floor.filter(({ id }) => id === 'floor'),
      ...ruler(axes.bits, box.left + 84),
      ...batchDots(input, axes),
      ...trackShapes({ points: track, laid, altitudes, source: input.pointsAt, left: box.left + 128 }),
      // Signs are read: no track runs over them.
      ...summitFlag(axes.bits, box.left + 128, input.heights.summitBits),
      ...floor.filter(({ id }) => id !== 'floor'),
      ...(input.withTrain ? trainShapes(track, input.wagons, altitude) : []),
      // The exam's mark lies on top: the train stands at the batches' loss, which is another number.
      ...input.flags.flatMap((flag) => flagShapes(flag, axes)),
    ],
  }
}

function axesOf(input: ProfileInput, laid: readonly LossPoint[], altitudes: readonly number[], box: Box) {
  const highest = Math.max(0, ...altitudes, ...input.flags.map(({ bits }) => bits))
  const known = [...laid, ...input.flags].map(({ step }) => step)
  const from = Math.min(...known, input.lastStep)
  const to = Math.max(from + 1, input.lastStep, ...known)
  const room = box.left + 128 + trainLength(input.wagons.length)
  // A train that has not left needs all its room.
  const isAtStart = known.every((step) => step === from)
  const start = isAtStart ? room : Math.min(room, box.left + (box.right - box.left) * input.shelf)
  return {
    bits: bitsAxis(input.heights, highest, box.top + 150, box.bottom),
    steps: { from, to, start, end: box.right - apron - 60 },
  }
}

function spot(axes: Profile['axes'], step: number, bits: number): Point {
  return { x: place(axes.steps, step), y: place(axes.bits, bits) }
}

function headReading(input: ProfileInput, altitudes: readonly number[]): Reading | null {
  const last = altitudes.length - 1
  const altitude = altitudes[last]
  if (altitude !== undefined) {
    const source = `track(${input.pointsAt}).${last}`
    return { value: altitude, source, label: t('stage.batch-loss'), unit: 'bits' }
  }
  const flag = input.flags.at(-1)
  return flag === undefined ? null : { value: flag.bits, source: flag.bitsAt, label: flag.label, unit: 'bits' }
}

/** The raw losses, batch by batch. */
function batchDots({ points, pointsAt }: ProfileInput, axes: Profile['axes']): Shape[] {
  if (points.length === 0) return []
  const losses = points.map(({ bits }) => bits)
  return [
    {
      id: 'batches',
      is: 'dots',
      r: 4,
      fill: 'card',
      points: points.map(({ step, bits }) => spot(axes, step, bits)),
      readings: [reading(losses, `${pointsAt}.*.bits`, t('stage.one-batch'), 'bits', 'bits', 'points.y')],
    },
  ]
}

function flagShapes(flag: Flag, axes: Profile['axes']): Shape[] {
  const { x, y } = spot(axes, flag.step, flag.bits)
  const readings: Reading[] = [
    { value: flag.bits, source: flag.bitsAt, label: flag.label, unit: 'bits', on: { axis: 'bits', part: 'y' } },
    { value: flag.step, source: flag.stepAt, label: t('stage.step'), unit: 'step', on: { axis: 'steps', part: 'x' } },
  ]
  return [{ id: flag.id, is: 'disc', x, y, r: 12, fill: flag.ink, stroke: 'ink', line: 4, readings }]
}
