/**
 * The valley while the room talks, teaches and forecasts: the train at its depot or at its last measured height, and
 * beyond it blank paper, because that land is not measured. What the class does meanwhile is shown on both.
 */
import { formatBits } from '../../../../client/locale/t.ts'
import { t } from '../t.ts'
import type { View } from '../../../../shared/match/view-types.ts'
import { exams, examsAt, wagons } from '../../../../client/stage/class-train.ts'
import { callout } from '../../../../client/stage/parts/callout.ts'
import { crates } from '../../../../client/stage/parts/crates.ts'
import { depot, measuredLand, type Land } from '../../../../client/stage/parts/land.ts'
import type { Flag } from '../../../../client/stage/parts/profile.ts'
import { floorLine } from '../../../../client/stage/parts/ruler.ts'
import { scenery } from '../../../../client/stage/parts/scenery.ts'
import { blankSheet } from '../../../../client/stage/parts/sheet.ts'
import {
  place,
  reading,
  type Area,
  type Axis,
  type Frame,
  type Picture,
  type Shape,
} from '../../../../client/stage/shape.ts'
import type { RunView } from '../../view-types.ts'
import { loadsOf } from '../loads.ts'
import { beltShapes } from '../teach/belt-picture.ts'
import { crateKey, planted } from './ground.ts'
import { marksLadder } from './marks-ladder.ts'
import { unmeasured } from './unmeasured.ts'

export function valley(view: View, run: RunView, words: readonly string[], frame: Frame): Picture {
  const { model } = view
  const flags = exams(view)
  const loads = loadsOf(run)
  const cars = wagons(view, loads)
  const edge = Math.round(frame.width * 0.66)
  const box = { left: 0, top: 0, right: edge, bottom: frame.height - 120, foot: frame.height }
  const land =
    flags.length === 0
      ? depot(model, cars, box)
      : measuredLand({ heights: model, flags, flagsAt: examsAt, step: model.step }, cars, box)
  const { bits } = land.axes
  const lowest = Math.min(model.floorBits, run.marks?.floorBits ?? Infinity)
  const highest = Math.max(...(run.marks?.rows.map((row) => row.bits) ?? []), 0)
  const sheet = {
    left: edge,
    // Its title stands clear of a mark above the summit.
    top: Math.min(place(bits, model.summitBits) - 118, place(bits, highest) - 92),
    right: frame.width - 26,
    bottom: place(bits, lowest) + 46,
  }
  /** Free ground under the plate of the floor. */
  const strip = place(bits, model.floorBits) + 92
  const belt = run.teach?.belt ?? null
  return {
    scene: 'valley',
    title: t('stage.valley'),
    frame,
    axes: land.axes,
    shapes: [
      // The sky is behind a sheet of paper.
      ...scenery(frame).filter(({ id }) => id !== 'sun'),
      ...land.shapes.filter(({ id }) => !id.startsWith('floor')),
      ...crates(land.shapes, loads),
      ...(belt === null ? blankSheet(sheet) : []),
      ...floor(bits, model.floorBits, edge, frame),
      ...(belt !== null
        ? beltShapes(belt, view.teams, words, beltArea(flags.length > 0, bits, model, sheet))
        : run.marks === null
          ? unmeasured(sheet)
          : marksLadder(run.marks, bits, sheet)),
      ...standing(flags.at(-1), land, { width: edge, height: frame.height }),
      ...(run.teach?.tally == null ? [] : crateKey(strip)),
      ...(run.forecast?.made == null ? [] : planted(run.forecast.made, strip, edge)),
    ],
  }
}

/** Over the land that is not measured: all of it, or what lies beyond a train that has come down. */
function beltArea(isDown: boolean, bits: Axis, { summitBits, floorBits }: View['model'], sheet: Area): Area {
  const [top, bottom] = [place(bits, summitBits) + 46, place(bits, floorBits) - 24]
  return isDown ? { ...sheet, top, bottom } : { left: 132, top, right: sheet.right, bottom }
}

/** What the train stands at, once it was measured. */
function standing(flag: Flag | undefined, { head, slope }: Land, frame: Frame): Shape[] {
  if (flag === undefined) return []
  const value = reading(flag.bits, flag.bitsAt, flag.label, 'bits')
  const big = t('stage.bits', { bits: formatBits(flag.bits) })
  return callout('altitude', head, slope, big, flag.label, frame, [value])
}

/** The line goes on under the sheet; its plate keeps to the land. */
function floor(bits: Axis, floorBits: number, edge: number, frame: Frame): Shape[] {
  const shift = frame.width - edge
  return floorLine(bits, 0, frame.width, floorBits).map((shape) =>
    shape.id !== 'floor' && 'x' in shape ? { ...shape, x: shape.x - shift } : shape,
  )
}
