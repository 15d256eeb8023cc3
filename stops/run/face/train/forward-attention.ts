/**
 * A layer of the forward run: what the last word takes from each word before it, a bundle of beams a head, each as
 * thick as its weight; and how attention and MLP together change the length of the word's stream.
 */
import { formatRate, formatShare, t } from '../../../../client/locale/t.ts'
import type { InspectView } from '../../../../shared/lab/jobs.ts'
import { wordOf } from '../../../../client/stage/labels.ts'
import type { Ink } from '../../../../client/stage/palette.ts'
import { place, reading, type Axis, type Shape } from '../../../../client/stage/shape.ts'
import { panel, type Stop } from './line.ts'

const at = 'play.train.inspect'
const headInks: readonly Ink[] = ['teal', 'red', 'wood', 'soft']
/** Beams run between these heights of the panel. */
const beams = { top: 52, bottom: 244 }
const widestRow = 38

interface Strongest {
  readonly head: number
  readonly position: number
  readonly weight: number
}

export function attention(
  id: string,
  stop: Stop,
  layer: number,
  inspect: InspectView,
  words: readonly string[],
  axes: { readonly weight: Axis; readonly norm: Axis },
): Shape[] {
  const heads = inspect.attention[layer] ?? []
  const beat = layer + 1
  return [
    ...panel(id, stop, t('stage.looks-at'), beat),
    ...bundles(id, stop, layer, inspect, words, axes.weight, beat),
    ...strongestLine(id, stop, layer, strongestOf(heads), inspect, words, beat),
    ...stream(id, stop, layer, inspect, axes.norm, beat),
  ]
}

function strongestOf(heads: readonly (readonly number[])[]): Strongest {
  return heads
    .flatMap((weights, head) => weights.map((weight, position) => ({ head, position, weight })))
    .reduce((best, one) => (one.weight > best.weight ? one : best), { head: 0, position: 0, weight: 0 })
}

const inkOf = (head: number): Ink => headInks[head % headInks.length] ?? 'teal'

function bundles(
  id: string,
  stop: Stop,
  layer: number,
  inspect: InspectView,
  words: readonly string[],
  axis: Axis,
  beat: number,
): Shape[] {
  const heads = inspect.attention[layer] ?? []
  const count = inspect.tokens.length
  const best = strongestOf(heads)
  const room = beams.bottom - beams.top
  const row = Math.min(widestRow, room / count)
  const first = stop.y + beams.top + (room - row * count) / 2
  const left = stop.x + stop.w * 0.4
  const right = stop.x + stop.w - 46
  const headY = (head: number) => stop.y + beams.top + ((head + 0.5) * room) / heads.length
  const names = inspect.tokens.map((token, i): Shape => ({
    id: `${id}.word.${i}`,
    is: 'text',
    x: left - 12,
    y: first + (i + 0.5) * row,
    text: wordOf(words, token),
    size: Math.min(28, row * 0.84),
    align: 'end',
    fit: stop.w * 0.36,
    weight: i === best.position ? 800 : 600,
    beat,
  }))
  // The strongest lie on top.
  const drawn = heads
    .flatMap((weights, head) => weights.map((weight, i) => ({ head, i, weight })))
    .toSorted((a, b) => a.weight - b.weight)
    .map(({ head, i, weight }): Shape => {
      const label = t('stage.beam', { head: head + 1, word: wordOf(words, inspect.tokens[i] ?? 0) })
      return {
        id: `${id}.beam.${head}.${i}`,
        is: 'beam',
        x: left,
        y: first + (i + 0.5) * row,
        x2: right - 12,
        y2: headY(head),
        line: place(axis, weight),
        stroke: inkOf(head),
        beat,
        from: { line: 0 },
        readings: [reading(weight, `${at}.attention.${layer}.${head}.${i}`, label, 'share', 'weight', 'line')],
      }
    })
  return [...drawn, ...names, ...heads.flatMap((_, head) => headNode(id, head, { x: right, y: headY(head) }, beat))]
}

function headNode(id: string, head: number, { x, y }: { x: number; y: number }, beat: number): Shape[] {
  return [
    { id: `${id}.head.${head}`, is: 'disc', x, y, r: 17, fill: inkOf(head), stroke: 'ink', line: 3, beat },
    {
      id: `${id}.head.${head}.name`,
      is: 'text',
      x,
      y,
      text: `${head + 1}`,
      size: 22,
      weight: 800,
      ink: 'card',
      align: 'middle',
      beat,
      readings: [reading(head, 'scale', t('stage.attention-head'), 'place')],
    },
  ]
}

/** The strongest beam of the layer, in words. */
function strongestLine(
  id: string,
  stop: Stop,
  layer: number,
  { head, position, weight }: Strongest,
  inspect: InspectView,
  words: readonly string[],
  beat: number,
): Shape[] {
  const word = wordOf(words, inspect.tokens[position] ?? 0)
  const y = stop.y + 264
  const source = `${at}.attention.${layer}.${head}.${position}`
  return [
    { id: `${id}.most.key`, is: 'disc', x: stop.x + 32, y, r: 9, fill: inkOf(head), stroke: 'ink', line: 2.5, beat },
    {
      id: `${id}.most`,
      is: 'text',
      x: stop.x + 50,
      y,
      text: t('stage.most-at', { word, share: formatShare(weight) }),
      size: 26,
      weight: 800,
      fit: stop.w - 72,
      beat,
      readings: [reading(weight, source, t('stage.beam', { head: head + 1, word }), 'share')],
    },
  ]
}

/** Length of the last word's stream before the layer and after it: all that is measured of its MLP. */
function stream(id: string, stop: Stop, layer: number, inspect: InspectView, axis: Axis, beat: number): Shape[] {
  const before = inspect.norms[layer]
  const after = inspect.norms[layer + 1]
  if (before === undefined || after === undefined) return []
  const was = reading(before, `${at}.norms.${layer}`, t('stage.before'), 'norm')
  const is = reading(after, `${at}.norms.${layer + 1}`, t('stage.norm-name'), 'norm')
  const x = stop.x + 22
  const y = stop.y + 316
  return [
    {
      id: `${id}.stream.text`,
      is: 'text',
      x,
      y: y - 18,
      text: t('stage.stream', { before: formatRate(before), after: formatRate(after) }),
      size: 24,
      ink: 'soft',
      fit: stop.w - 44,
      beat,
      readings: [was, is],
    },
    { id: `${id}.stream.bed`, is: 'rect', x, y, w: axis.end, h: 14, radius: 7, fill: 'deep', beat },
    {
      id: `${id}.stream`,
      is: 'rect',
      x,
      y,
      w: place(axis, after),
      h: 14,
      radius: 7,
      fill: 'tealSoft',
      beat,
      from: { w: place(axis, before) },
      readings: [
        { ...is, on: { axis: 'norm', part: 'w' } },
        { ...was, on: { axis: 'norm', part: 'from.w' } },
      ],
    },
    { id: `${id}.stream.was`, is: 'rect', x: x + place(axis, before) - 2, y: y - 4, w: 4, h: 22, fill: 'red', beat },
  ]
}
