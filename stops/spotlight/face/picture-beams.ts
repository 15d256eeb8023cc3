/** Beams from every word to every head that looks at it, as thick as it looks; an ink a layer. */
import { wordOf } from '../../../client/stage/labels.ts'
import type { Ink } from '../../../client/stage/palette.ts'
import { legend } from '../../../client/stage/parts/legend.ts'
import { write } from '../../../client/stage/parts/write.ts'
import { wordWeights } from '../../../client/stage/parts/word-weights.ts'
import { reading, type Area, type Axis, type Shape } from '../../../client/stage/shape.ts'
import type { SpotlightView } from '../view-types.ts'
import { t } from './t.ts'

/** All the attention of a head as one beam. */
export const beamsAxis: Axis = { from: 0, to: 1, start: 0, end: 34 }

const layerInks: readonly Ink[] = ['wood', 'soft', 'teal', 'red']
const inkOf = (layer: number): Ink => layerInks[layer % layerInks.length] ?? 'wood'

export function beamsShapes({ beams, swap, sentence }: SpotlightView, area: Area, words: readonly string[]): Shape[] {
  if (beams === null || sentence === null) return []
  const names = sentence.words.map((word) => wordOf(words, word))
  const nodes = beams.heads.flatMap((heads, layer) =>
    heads.map((weights, head) => ({ layer, head, number: layer * heads.length + head, weights })),
  )
  const nameW = (area.right - area.left) * 0.34
  return [
    ...wordWeights({
      id: 'beams',
      words: names,
      bold: swap?.clue ?? -1,
      nodes: nodes.map(({ layer, head, number, weights }) =>
        weights.map((weight, at) =>
          reading(
            weight,
            `play.beams.heads.${layer}.${head}.${at}`,
            t('stage.spot-beam', { head: number + 1, word: names[at] ?? '' }),
            'share',
          ),
        ),
      ),
      nodeLabel: t('stage.spot-head'),
      ink: (node) => inkOf(nodes[node]?.layer ?? 0),
      axis: ['beam', beamsAxis],
      box: { left: area.left + nameW, top: area.top, right: area.right - 20, bottom: area.bottom - 110 },
      fit: nameW - 12,
      beat: 0,
    }),
    ...legend(
      beams.heads.map((_, layer) => ({
        id: `layer.${layer}`,
        sample: ({ x, y }) => [
          { id: `layer.${layer}.key`, is: 'disc', x: x + 13, y, r: 13, fill: inkOf(layer), stroke: 'ink', line: 3 },
        ],
        w: 26,
        text: t('stage.spot-layer', { layer: layer + 1 }),
        type: { size: 28, weight: 600 },
        readings: [reading(layer, 'scale', t('stage.spot-layer-label'), 'place')],
      })),
      area.left + nameW,
      area.right,
      area.bottom - 62,
    ),
    write(
      'beams.how',
      t('stage.spot-how'),
      { x: area.left, y: area.bottom - 14 },
      { size: 24, ink: 'soft', fit: area.right - area.left },
    ),
  ]
}
