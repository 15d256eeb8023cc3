/**
 * A layer of the forward run: what the last word takes from each word before it, a bundle of beams a head, each as
 * thick as its weight; and how attention and MLP together change the length of the word's stream.
 */
import { formatRate, formatShare } from '../../../../client/locale/t.ts'
import { t } from '../t.ts'
import type { InspectView } from '../../../../shared/lab/jobs/inspect.ts'
import { lineWidth, wordOf } from '../../../../client/stage/labels.ts'
import type { Ink } from '../../../../client/stage/palette.ts'
import { bar, bed, wasStroke, type Bar } from '../../../../client/stage/parts/bars.ts'
import { wordWeights } from '../../../../client/stage/parts/word-weights.ts'
import { write } from '../../../../client/stage/parts/write.ts'
import { reading, type Axis, type Reading, type Shape } from '../../../../client/stage/shape.ts'
import { panel, type Stop } from './line.ts'

const at = 'play.train.inspect'
const headInks: readonly Ink[] = ['teal', 'red', 'wood', 'soft']
/** Beams run from this height of the panel to so far above its lower edge. */
const beams = { top: 52, above: 100 }

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
  const names = inspect.tokens.map((token) => wordOf(words, token))
  const beat = layer + 1
  const best = strongestOf(heads)
  const weightOf = (weight: number, head: number, i: number): Reading => {
    const label = t('stage.beam', { head: head + 1, word: names[i] ?? '' })
    return reading(weight, `${at}.attention.${layer}.${head}.${i}`, label, 'share')
  }
  return [
    ...panel(id, stop, t('stage.looks-at'), beat),
    ...wordWeights({
      id,
      words: names,
      bold: best.position,
      nodes: heads.map((weights, head) => weights.map((weight, i) => weightOf(weight, head, i))),
      nodeLabel: t('stage.attention-head'),
      ink: inkOf,
      axis: ['weight', axes.weight],
      box: {
        left: stop.x + stop.w * 0.4,
        top: stop.y + beams.top,
        right: stop.x + stop.w - 46,
        bottom: stop.y + stop.h - beams.above,
      },
      fit: stop.w * 0.36,
      beat,
    }),
    ...strongestLine(id, stop, best, names, weightOf(best.weight, best.head, best.position), beat),
    ...stream(id, stop, layer, inspect, axes.norm, beat),
  ]
}

function strongestOf(heads: readonly (readonly number[])[]): Strongest {
  return heads
    .flatMap((weights, head) => weights.map((weight, position) => ({ head, position, weight })))
    .reduce((best, one) => (one.weight > best.weight ? one : best), { head: 0, position: 0, weight: 0 })
}

const inkOf = (head: number): Ink => headInks[head % headInks.length] ?? 'teal'

/** The strongest beam of the layer, in words. */
function strongestLine(
  id: string,
  stop: Stop,
  { head, position, weight }: Strongest,
  names: readonly string[],
  value: Reading,
  beat: number,
): Shape[] {
  const y = stop.y + stop.h - 80
  const most = { word: names[position] ?? '', share: formatShare(weight) }
  const fit = stop.w - 54
  // A narrow station has no room for more than the word itself.
  const isNarrow = lineWidth(t('stage.most-at', most), 24, 800) > fit
  const text = isNarrow ? t('stage.most-brief', most) : t('stage.most-at', most)
  const type = { size: 26, weight: 800, fit, beat } as const
  const key = { x: stop.x + 23, y, r: 9, fill: inkOf(head), stroke: 'ink', line: 2.5, beat } as const
  return [{ id: `${id}.most.key`, is: 'disc', ...key }, write(`${id}.most`, text, { x: stop.x + 40, y }, type, [value])]
}

/** Length of the last word's stream before the layer and after it: all that is measured of its MLP. */
function stream(id: string, stop: Stop, layer: number, { norms }: InspectView, axis: Axis, beat: number): Shape[] {
  const before = norms[layer]
  const after = norms[layer + 1]
  if (before === undefined || after === undefined) return []
  const was = reading(before, `${at}.norms.${layer}`, t('stage.before'), 'norm')
  const value = reading(after, `${at}.norms.${layer + 1}`, t('stage.norm-name'), 'norm')
  const [x, y] = [stop.x + 22, stop.y + stop.h - 28]
  const look = { radius: 7, fill: 'tealSoft', beat } as const
  const drawn: Bar = { id: `${id}.stream`, x, y, h: 14, axis: ['norm', axis], value, was, look }
  const text = t('stage.stream', { before: formatRate(before), after: formatRate(after) })
  const type = { size: 24, ink: 'soft', fit: stop.w - 28, beat } as const
  return [
    write(`${id}.stream.text`, text, { x: stop.x + 14, y: y - 18 }, type, [was, value]),
    bed(drawn),
    bar(drawn),
    ...wasStroke(`${id}.stream.was`, drawn, { over: 4, line: 4, fill: 'red', beat }),
  ]
}
