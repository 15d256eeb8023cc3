/**
 * The backward run: the train brings the blame back up the line, and at every station the largest gradient entry leaps
 * to the weight that it belongs to. Before the step the levers stand still; once it was taken each moves by exactly what
 * the step changed.
 */
import { stageNames } from './stage-names.ts'
import { formatRate } from '../../../../client/locale/t.ts'
import { t } from '../t.ts'
import type { LookView } from '../../train/view-types.ts'
import type { RunView } from '../../view-types.ts'
import type { GradientEntry, StepTrace } from '../../../../shared/lab/jobs/step.ts'
import { bar, bed, type Bar } from '../../../../client/stage/parts/bars.ts'
import { page } from '../../../../client/stage/parts/scenery.ts'
import { write } from '../../../../client/stage/parts/write.ts'
import { reading, type Axis, type Frame, type Picture, type Shape } from '../../../../client/stage/shape.ts'
import { lookHeading, stepHeading } from './backward-heading.ts'
import { leverH, leverShapes, type LeverAxes } from './backward-lever.ts'
import { closed, line, lower, panel, railY, shortTrain, stops, type Stop } from './line.ts'
import { weightLabel } from './weight-label.ts'

type Train = NonNullable<RunView['train']>

/** A gradient, and where in the view it stands. */
interface Blame {
  readonly step: number
  readonly gradientNorms: readonly number[]
  readonly top: readonly GradientEntry[]
  readonly at: string
  /** Have the levers been pulled? */
  readonly moved: boolean
  /** Numbers a word. */
  readonly width: number
}

const top = 122
const bottom = 684
/** One lever a station: one thing at a time. */
const firstLever = 104
const leverScale = 1.5
/** How far the locomotive stands right of its station's middle. */
const ahead = 96

/** What the step to come would follow: the gradient of the card on the line, measured at the weights as they are. */
export function backwardLook(
  train: Train,
  step: number,
  blame: NonNullable<LookView['blame']>,
  words: readonly string[],
  frame: Frame,
): Picture {
  const shown = { ...blame, step, at: 'play.train.look.blame', moved: false, width: train.width }
  return picture(shown, t('stage.backward-look', { step }), lookHeading(train, words, frame), words, frame)
}

/** The step that was taken. */
export function backwardStep(train: Train, trace: StepTrace, words: readonly string[], frame: Frame): Picture {
  const { step, rate, gradientNorms, top } = trace
  const at = 'play.train.trace'
  const title = t('stage.backward', { step, rate: formatRate(rate) })
  const shown = { step, gradientNorms, top, at, moved: true, width: train.width }
  return picture(shown, title, stepHeading(train, trace, words, frame), words, frame)
}

/** Look and step share the ids of their shapes: when the step is taken only the levers move. */
function picture(
  blame: Blame,
  title: string,
  heading: readonly Shape[],
  words: readonly string[],
  frame: Frame,
): Picture {
  const count = blame.gradientNorms.length
  const places = stops(count, frame, top, bottom + lower(frame))
  const pull = Math.max(1e-12, ...blame.top.map(({ gradient }) => Math.abs(gradient)))
  const change = Math.max(1e-12, ...blame.top.map(({ before, after }) => Math.abs(after - before)))
  const axes = {
    norm: { from: 0, to: Math.max(1e-12, ...blame.gradientNorms), start: 0, end: (places[0]?.w ?? 0) * 0.54 },
    pull: { from: -pull, to: pull, start: 96, end: -96 },
    turn: { from: -change, to: change, start: -42, end: 42 },
  }
  const names = stageNames(count - 2, t('weight.final-norm'))
  const run = `backward.${blame.step}`
  const beatOf = (layer: number) => count - 1 - layer
  return {
    scene: 'backward',
    title,
    frame,
    axes,
    shapes: [
      ...page(frame),
      ...line(places, names, frame, (layer) => ({ run, beat: beatOf(layer) })),
      ...heading,
      ...places.flatMap((stop, layer) => closed(`${run}.${layer}`, stop)),
      ...loco(run, places, frame),
      ...places.flatMap((stop, layer) => [
        ...panel(`${run}.${layer}`, stop, t('stage.blame'), beatOf(layer)),
        ...normBar(`${run}.${layer}`, stop, layer, blame, axes.norm, beatOf(layer)),
        ...lever(run, stop, layer, blame, words, axes, railY(frame), beatOf(layer)),
      ]),
    ],
  }
}

/** How much of the blame reached this stage: the norm of its gradient. */
function normBar(id: string, stop: Stop, layer: number, blame: Blame, axis: Axis, beat: number): Shape[] {
  const norm = blame.gradientNorms[layer] ?? 0
  const value = reading(norm, `${blame.at}.gradientNorms.${layer}`, t('stage.gradient-norm'), 'norm')
  const [x, y] = [stop.x + 22, stop.y + 52]
  const look = { radius: 6, fill: 'red', beat } as const
  const drawn: Bar = { id: `${id}.norm`, x, y, h: 30, axis: ['norm', axis], value, look }
  const type = { size: 28, weight: 800, align: 'end', fit: stop.w * 0.26, beat } as const
  const end = { x: stop.x + stop.w - 22, y: y + 16 }
  return [bed(drawn), bar(drawn), write(`${id}.norm.text`, formatRate(norm), end, type, [value])]
}

/** The largest entry of a stage, so large that its value can be read from the last row. */
function lever(
  run: string,
  stop: Stop,
  layer: number,
  blame: Blame,
  words: readonly string[],
  axes: LeverAxes,
  rail: number,
  beat: number,
): Shape[] {
  const i = blame.top.findIndex((entry) => entry.layer === layer)
  const entry = blame.top[i]
  if (entry === undefined) return []
  const source = `${blame.at}.top.${i}`
  const room = stop.h - firstLever
  const y = stop.y + firstLever + Math.max(0, (room - leverH(leverScale)) / 2)
  const label = weightLabel(entry, source, blame.width, words)
  const [at, start] = [
    { x: stop.middle, y },
    { x: stop.middle + ahead, y: rail - 70 },
  ]
  const id = `${run}.lever.${i}`
  const drawn = { id, entry, source, label, moved: blame.moved, at, w: stop.w - 16, scale: leverScale, start, beat }
  return leverShapes(drawn, axes)
}

/** The train runs back up the line with the blame. */
function loco(run: string, places: readonly Stop[], frame: Frame): Shape[] {
  const end = (places[0]?.middle ?? 0) + ahead
  const start = Math.min((places.at(-1)?.middle ?? 0) + ahead, frame.width - 66)
  return shortTrain(run, end, 'red', frame, { span: places.length - 1, from: { x: start } })
}
