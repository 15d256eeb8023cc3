/**
 * The backward run: the signed, largest gradient entries travel from the end of the line to the weights they belong to.
 * Before the step the levers stand still; once it was taken each moves by exactly what the step changed.
 */
import { formatRate, t } from '../../locale/t.ts'
import type { LookView, RunView } from '../../../shared/activities/run/types.ts'
import type { GradientEntry, StepTrace } from '../../../shared/lab/jobs.ts'
import { readOut } from '../read-out.ts'
import { place, reading, type Axis, type Frame, type Picture, type Point, type Reading, type Shape } from '../shape.ts'
import { lookHeading, stepHeading } from './backward-heading.ts'
import { line, panel, railY, stageNames, stops, type Stop } from './line.ts'
import { page } from './scenery.ts'

type Train = NonNullable<RunView['train']>

/** A gradient, and where in the view it stands. */
interface Blame {
  readonly step: number
  readonly gradientNorms: readonly number[]
  readonly top: readonly GradientEntry[]
  readonly at: string
  /** Have the levers been pulled? */
  readonly moved: boolean
}

const top = 118
const leverW = 112
const rows = 2
const arrowRoom = 80
const firstRow = 282
const rowStep = 218

/** What the step to come would follow: the gradient of the card on the line, measured at the weights as they are. */
export function backwardLook(train: Train, step: number, blame: NonNullable<LookView['blame']>, frame: Frame): Picture {
  const { gradientNorms, top } = blame
  const shown = { step, gradientNorms, top, at: 'play.train.look.blame', moved: false }
  return picture(shown, t('stage.backward-look', { step }), lookHeading(train, frame), frame)
}

/** The step that was taken. */
export function backwardStep(trace: StepTrace, frame: Frame): Picture {
  const { step, rate, gradientNorms, top } = trace
  const at = 'play.train.trace'
  const title = t('stage.backward', { step, rate: formatRate(rate) })
  return picture({ step, gradientNorms, top, at, moved: true }, title, stepHeading(trace, at, frame), frame)
}

/** Look and step share the ids of their shapes: when the step is taken only the levers move. */
function picture(blame: Blame, title: string, heading: readonly Shape[], frame: Frame): Picture {
  const count = blame.gradientNorms.length
  const places = stops(count, frame, top, 668)
  const pull = Math.max(1e-12, ...blame.top.map(({ gradient }) => Math.abs(gradient)))
  const change = Math.max(1e-12, ...blame.top.map(({ before, after }) => Math.abs(after - before)))
  const axes = {
    norm: { from: 0, to: Math.max(1e-12, ...blame.gradientNorms), start: 0, end: (places[0]?.w ?? 0) * 0.46 },
    pull: { from: -pull, to: pull, start: arrowRoom, end: -arrowRoom },
    turn: { from: -change, to: change, start: -52, end: 52 },
  }
  const names = stageNames(count - 2, t('stage.final-norm'))
  const run = `backward.${blame.step}`
  return {
    scene: 'backward',
    title,
    frame,
    axes,
    shapes: [
      ...page(frame),
      ...line(places, names, frame, (i) => ({ run, beat: count - 1 - i })),
      ...heading,
      ...places.flatMap((stop, layer) => {
        const beat = count - 1 - layer
        return [
          ...panel(`${run}.${layer}`, stop, t('stage.blame'), beat),
          ...normBar(`${run}.${layer}`, stop, layer, blame, axes.norm, beat),
          ...levers(run, stop, layer, blame, axes, places.at(-1)?.middle ?? 0, beat),
        ]
      }),
      ...loco(run, places, frame),
    ],
  }
}

/** How much of the blame reached this stage: the norm of its gradient. */
function normBar(id: string, stop: Stop, layer: number, blame: Blame, axis: Axis, beat: number): Shape[] {
  const norm = blame.gradientNorms[layer] ?? 0
  const w = place(axis, norm)
  const source = reading(norm, `${blame.at}.gradientNorms.${layer}`, t('stage.gradient-norm'), 'norm')
  const y = stop.y + 54
  return [
    { id: `${id}.norm.bed`, is: 'rect', x: stop.x + 24, y, w: axis.end, h: 26, radius: 6, fill: 'deep', beat },
    {
      id: `${id}.norm`,
      is: 'rect',
      x: stop.x + 24,
      y,
      w,
      h: 26,
      radius: 6,
      fill: 'red',
      beat,
      from: { w: 0 },
      readings: [{ ...source, on: { axis: 'norm', part: 'w' } }],
    },
    {
      id: `${id}.norm.text`,
      is: 'text',
      x: stop.x + stop.w - 24,
      y: y + 14,
      text: formatRate(norm),
      size: 24,
      weight: 600,
      align: 'end',
      fit: stop.w * 0.36,
      beat,
      readings: [source],
    },
  ]
}

function levers(
  run: string,
  stop: Stop,
  layer: number,
  blame: Blame,
  axes: { readonly pull: Axis; readonly turn: Axis },
  start: number,
  beat: number,
): Shape[] {
  const columns = Math.max(1, Math.floor((stop.w - 16) / leverW))
  const mine = blame.top
    .map((entry, i) => ({ entry, i }))
    .filter(({ entry }) => entry.layer === layer)
    .slice(0, columns * rows)
  const used = Math.min(columns, mine.length)
  return mine.flatMap(({ entry, i }, k): Shape[] => {
    const row = Math.floor(k / columns)
    const inRow = row === 0 ? used : mine.length - columns
    const x = stop.middle + ((k % columns) - (inRow - 1) / 2) * leverW
    const y = stop.y + firstRow + row * rowStep
    return lever(`${run}.lever.${i}`, { x, y }, entry, `${blame.at}.top.${i}`, blame.moved, axes, start, beat)
  })
}

/** One weight: the arrow of its gradient above, its lever below, the weight's place in the table under it. */
function lever(
  id: string,
  { x, y }: Point,
  entry: GradientEntry,
  source: string,
  moved: boolean,
  axes: { readonly pull: Axis; readonly turn: Axis },
  start: number,
  beat: number,
): Shape[] {
  const { gradient, before, after } = entry
  const up = gradient >= 0
  const middle = y - 150
  const name = `${entry.parameter}[${entry.index}]`
  const pull = reading(gradient, `${source}.gradient`, t('stage.gradient-of', { weight: name }), 'gradient')
  const tail = middle - place(axes.pull, gradient) / 2
  return [
    {
      id: `${id}.pull`,
      is: 'arrow',
      x,
      y: tail,
      x2: x,
      y2: tail + place(axes.pull, gradient),
      line: 9,
      stroke: up ? 'teal' : 'red',
      beat,
      from: { x: start, x2: start },
      readings: [{ ...pull, on: { axis: 'pull', part: 'rise' } }],
    },
    { id: `${id}.stand`, is: 'sprite', name: 'lever-stand', x, y, w: 84, beat },
    {
      id: `${id}.arm`,
      is: 'sprite',
      name: 'lever',
      x,
      y: y - 10,
      w: 22,
      tint: up ? 'teal' : 'red',
      turn: place(axes.turn, after - before),
      beat: beat + 1,
      from: { turn: 0, alpha: 1 },
      readings: [
        ...(moved
          ? changes(entry, source, name)
          : [reading(before, `${source}.before`, t('stage.weight-now'), 'weight')]),
        pull,
      ],
    },
    {
      id: `${id}.name`,
      is: 'text',
      x,
      y: y + 18,
      text: `${shortName(entry.parameter)} ${readOut(entry.index, 'count')}`,
      size: 20,
      ink: 'soft',
      align: 'middle',
      fit: leverW - 8,
      beat,
      readings: [reading(entry.index, `${source}.index`, t('stage.weight'), 'count')],
    },
  ]
}

/** From stored before to stored after. */
function changes({ before, after }: GradientEntry, source: string, weight: string): Reading[] {
  const change = `${source}.after - ${source}.before`
  return [
    reading(after - before, change, t('stage.change-of', { weight }), 'weight', 'turn', 'turn'),
    reading(before, `${source}.before`, t('stage.before'), 'weight'),
    reading(after, `${source}.after`, t('stage.after'), 'weight'),
  ]
}

/** `layer1.mlp.in` is in the layer's own panel already: what is left is `mlp.in`. */
function shortName(parameter: string): string {
  return parameter.replace(/^(layer\d+|embed|final)\./, '')
}

/** The train runs back up the line while the blame travels. */
function loco(run: string, places: readonly Stop[], frame: Frame): Shape[] {
  const end = (places[0]?.middle ?? 0) + 96
  const start = Math.min((places.at(-1)?.middle ?? 0) + 96, frame.width - 66)
  const ride = (back: number) => ({ span: places.length, from: { x: start - back } })
  const y = railY + 2
  return [
    { id: `${run}.wagon`, is: 'sprite', name: 'wagon', x: end - 92, y, w: 84, tint: 'card', ...ride(92) },
    { id: `${run}.locomotive`, is: 'sprite', name: 'locomotive', x: end, y, w: 118, ...ride(0) },
  ]
}
