/**
 * The backward run: the signed, largest gradient entries of the step that was taken travel from the end of the line to
 * the weights they belong to, and each lever moves by exactly what the step changed.
 */
import { formatBits, formatRate, formatShare, t } from '../../locale/t.ts'
import type { GradientEntry, StepTrace } from '../../../shared/lab/jobs.ts'
import { readOut } from '../read-out.ts'
import { place, reading, type Axis, type Frame, type Picture, type Shape } from '../shape.ts'
import { line, panel, railY, stageNames, stops, type Stop } from './line.ts'
import { page } from './scenery.ts'

const at = 'play.train.trace'
const top = 118
const leverW = 112
const rows = 2
const arrowRoom = 80
const firstRow = 282
const rowStep = 218

export function backward(trace: StepTrace, frame: Frame): Picture {
  const count = trace.gradientNorms.length
  const places = stops(count, frame, top)
  const pull = Math.max(1e-12, ...trace.top.map(({ gradient }) => Math.abs(gradient)))
  const change = Math.max(1e-12, ...trace.top.map(({ before, after }) => Math.abs(after - before)))
  const axes = {
    norm: { from: 0, to: Math.max(1e-12, ...trace.gradientNorms), start: 0, end: (places[0]?.w ?? 0) * 0.46 },
    pull: { from: -pull, to: pull, start: arrowRoom, end: -arrowRoom },
    turn: { from: -change, to: change, start: -52, end: 52 },
  }
  const names = stageNames(count - 2, t('stage.final-norm'))
  const run = `backward.${trace.step}`
  return {
    scene: 'backward',
    title: t('stage.backward', { step: trace.step, rate: formatRate(trace.rate) }),
    frame,
    axes,
    shapes: [
      ...page(frame),
      ...line(places, names, frame, () => true),
      ...heading(trace, frame),
      ...places.flatMap((stop, layer) => {
        const beat = count - 1 - layer
        return [
          ...panel(`${run}.${layer}`, stop, t('stage.blame'), beat),
          ...normBar(`${run}.${layer}`, stop, layer, trace, axes.norm, beat),
          ...levers(run, stop, layer, trace, axes, places.at(-1)?.middle ?? 0, beat),
        ]
      }),
      ...loco(run, places, frame),
    ],
  }
}

function heading(trace: StepTrace, frame: Frame): Shape[] {
  const { before, after } = trace
  const share = [
    reading(before.truth, `${at}.before.truth`, t('stage.before'), 'share'),
    reading(after.truth, `${at}.after.truth`, t('stage.after'), 'share'),
  ]
  const surprise = [
    reading(before.bits, `${at}.before.bits`, t('stage.before'), 'bits'),
    reading(after.bits, `${at}.after.bits`, t('stage.after'), 'bits'),
  ]
  const shareText = t('stage.share-move', { before: formatShare(before.truth), after: formatShare(after.truth) })
  const bitsText = t('stage.bits-move', { before: formatBits(before.bits), after: formatBits(after.bits) })
  const w = frame.width
  return [
    {
      id: 'move.share',
      is: 'text',
      x: 40,
      y: 60,
      text: shareText,
      size: 46,
      weight: 800,
      fit: w * 0.52,
      readings: share,
    },
    {
      id: 'move.bits',
      is: 'text',
      x: w - 40,
      y: 44,
      text: bitsText,
      size: 30,
      weight: 600,
      ink: 'teal',
      align: 'end',
      fit: w * 0.4,
      readings: surprise,
    },
    {
      id: 'move.step',
      is: 'text',
      x: w - 40,
      y: 84,
      text: t('stage.step-rate', { step: trace.step, rate: formatRate(trace.rate) }),
      size: 24,
      ink: 'soft',
      align: 'end',
      fit: w * 0.4,
      readings: [
        reading(trace.step, `${at}.step`, t('stage.step'), 'step'),
        reading(trace.rate, `${at}.rate`, t('stage.rate'), 'rate'),
      ],
    },
  ]
}

/** How much of the blame reached this stage: the norm of its gradient. */
function normBar(id: string, stop: Stop, layer: number, trace: StepTrace, axis: Axis, beat: number): Shape[] {
  const norm = trace.gradientNorms[layer] ?? 0
  const w = place(axis, norm)
  const source = reading(norm, `${at}.gradientNorms.${layer}`, t('stage.gradient-norm'), 'norm')
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
  trace: StepTrace,
  axes: { readonly pull: Axis; readonly turn: Axis },
  start: number,
  beat: number,
): Shape[] {
  const columns = Math.max(1, Math.floor((stop.w - 16) / leverW))
  const mine = trace.top
    .map((entry, i) => ({ entry, i }))
    .filter(({ entry }) => entry.layer === layer)
    .slice(0, columns * rows)
  const used = Math.min(columns, mine.length)
  return mine.flatMap(({ entry, i }, k): Shape[] => {
    const row = Math.floor(k / columns)
    const inRow = row === 0 ? used : mine.length - columns
    const x = stop.middle + ((k % columns) - (inRow - 1) / 2) * leverW
    return lever(`${run}.lever.${i}`, x, stop.y + firstRow + row * rowStep, entry, `${at}.top.${i}`, axes, start, beat)
  })
}

/** One weight: the arrow of its gradient above, its lever below, the weight's place in the table under it. */
function lever(
  id: string,
  x: number,
  y: number,
  entry: GradientEntry,
  source: string,
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
        reading(
          after - before,
          `${source}.after - ${source}.before`,
          t('stage.change-of', { weight: name }),
          'weight',
          'turn',
          'turn',
        ),
        reading(before, `${source}.before`, t('stage.before'), 'weight'),
        reading(after, `${source}.after`, t('stage.after'), 'weight'),
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
