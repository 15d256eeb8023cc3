/**
 * One weight of the backward run: the arrow of its signed gradient, its lever, its name, and its value. The lever stands
 * upright where the step found it and turns by what the step changed.
 */
import { formatRate } from '../../../../client/locale/t.ts'
import { t } from '../t.ts'
import type { GradientEntry } from '../../../../shared/lab/jobs/step.ts'
import { write } from '../../../../client/stage/parts/write.ts'
import {
  placeOf,
  reading,
  shownOn,
  type Axis,
  type Point,
  type Reading,
  type Shape,
} from '../../../../client/stage/shape.ts'
import type { WeightLabel } from './weight-label.ts'

export interface LeverAxes {
  readonly pull: Axis
  readonly turn: Axis
}

/** One weight, and where it stands in the view and in the picture. */
export interface Lever {
  readonly id: string
  readonly entry: GradientEntry
  /** Path of `entry` in the view. */
  readonly source: string
  readonly label: WeightLabel
  /** Has the step been taken? */
  readonly moved: boolean
  /** Middle of its upper edge, its width, and how large it is drawn. */
  readonly at: Point
  readonly w: number
  readonly scale: number
  /** Where its arrow sets out. */
  readonly start: Point
  readonly beat: number
}

/** Height of a lever with its two lines of text. */
export function leverH(scale: number): number {
  return 128 * scale + 76
}

export function leverShapes(lever: Lever, axes: LeverAxes): Shape[] {
  const { id, label, at, w, scale, beat } = lever
  const foot = at.y + 128 * scale
  const right = at.x + 26 * scale
  const rest = { is: 'sprite', name: 'lever', x: right, y: foot - 10 * scale, w: 22 * scale } as const
  const type = { size: 24, weight: 600, align: 'middle', fit: w, beat } as const
  return [
    arrow(lever, axes.pull),
    // Where the step found it; under the arm until that moves.
    { ...rest, id: `${id}.rest`, tint: 'faint', turn: 0, alpha: 0.5, beat },
    { id: `${id}.stand`, is: 'sprite', name: 'lever-stand', x: right, y: foot, w: 84 * scale, beat },
    { ...rest, ...arm(lever, axes.turn) },
    write(`${id}.name`, label.text, { x: at.x, y: foot + 26 }, type, label.readings),
    value(lever, foot + 58),
  ]
}

/** Up: more of this weight, more surprise. Down: less. */
function arrow({ id, entry, source, label, at, scale, start, beat }: Lever, axis: Axis): Shape {
  const { gradient } = entry
  const pull = reading(gradient, `${source}.gradient`, t('stage.gradient-of', { weight: label.text }), 'gradient')
  const rise = placeOf(pull, axis)
  const x = at.x - 58 * scale
  const y = at.y + 74 * scale - rise / 2
  return {
    id: `${id}.pull`,
    is: 'arrow',
    x,
    y,
    x2: x,
    y2: y + rise,
    line: 13,
    stroke: gradient >= 0 ? 'teal' : 'red',
    beat,
    from: { x: start.x, x2: start.x, y: start.y, y2: start.y + rise },
    readings: [shownOn(pull, 'pull', 'rise')],
  }
}

/** The lever's ink, its turn and what it stands for. */
function arm({ id, entry, source, label, moved, beat }: Lever, axis: Axis) {
  const { gradient, before, after } = entry
  const name = t('stage.change-of', { weight: label.text })
  const changed = reading(after - before, `${source}.after - ${source}.before`, name, 'weight')
  return {
    id: `${id}.arm`,
    tint: gradient >= 0 ? 'teal' : 'red',
    turn: placeOf(changed, axis),
    beat: beat + 1,
    from: { turn: 0, alpha: 1 },
    readings: [...(moved ? [shownOn(changed, 'turn', 'turn')] : []), ...values(source, entry, moved)],
  } as const
}

/** The weight now; once the step was taken, from before to after. */
function value({ id, entry, source, at, w, moved, beat }: Lever, y: number): Shape {
  const [before, after] = [formatRate(entry.before), formatRate(entry.after)]
  const text = moved ? t('stage.from-to-weight', { before, after }) : before
  const type = { size: 28, weight: 800, align: 'middle', fit: w - 8, beat } as const
  return write(`${id}.value`, text, { x: at.x, y }, type, values(source, entry, moved))
}

function values(source: string, { before, after }: GradientEntry, moved: boolean): Reading[] {
  const was = reading(before, `${source}.before`, t(moved ? 'stage.before' : 'stage.weight-now'), 'weight')
  return moved ? [was, reading(after, `${source}.after`, t('stage.after'), 'weight')] : [was]
}
