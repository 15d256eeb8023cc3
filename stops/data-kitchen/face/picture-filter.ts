/** What the filter stopped, and what it made unsayable: four bars, before and after. */
import { formatBits, formatList, formatShare } from '../../../client/locale/t.ts'
import { sentenceText } from '../../../client/store/selectors.ts'
import { wordOf } from '../../../client/stage/labels.ts'
import { barRow } from '../../../client/stage/parts/bars.ts'
import { writeLines } from '../../../client/stage/parts/lines.ts'
import { write } from '../../../client/stage/parts/write.ts'
import { reading, type Axis, type Frame, type Shape } from '../../../client/stage/shape.ts'
import type { Ink } from '../../../client/stage/palette.ts'
import type { KitchenView } from '../types.ts'
import { disguises } from '../tried.ts'
import { side, type Drawn } from '../../../client/stage/parts/titled.ts'
import { spelt } from './spelt.ts'
import { t } from './t.ts'

/** Words that are named of many. */
const mostWords = 10

export function filter(play: KitchenView, words: readonly string[], frame: Frame): Drawn {
  const { filter: found } = play
  if (found === null) return { title: t('stage.kitchen.no-filter'), shapes: [] }
  const { rule, binned, of, hits, leakBefore, leakAfter, hitBefore, hitAfter, saidBefore, saidAfter } = found
  const { caught, through } = disguises(rule, play.glorps)
  const said = (tokens: readonly number[]) => sentenceText(spelt(play, words), tokens)
  const line = (id: string, text: string, y: number, beat: number) =>
    write(id, text, { x: side, y }, { size: 34, weight: 600, fit: frame.width - 2 * side, beat })
  const left = Math.min(640, frame.width * 0.42)
  const end = frame.width - left - 220
  const share: Axis = { from: 0, to: Math.max(0.01, leakBefore ?? 0, leakAfter ?? 0), start: 0, end }
  const bits: Axis = { from: 0, to: Math.max(1, hitBefore ?? 0, hitAfter ?? 0), start: 0, end }
  const row = (
    id: 'leakBefore' | 'leakAfter' | 'hitBefore' | 'hitAfter',
    y: number,
    ink: Ink,
    beat: number,
  ): Shape[] => {
    const value = found[id]
    if (value === null) return []
    const isLeak = id.startsWith('leak')
    const name = t(`stage.kitchen.${isLeak ? 'leak' : 'hit'}-${id.endsWith('Before') ? 'before' : 'after'}`)
    return barRow({
      id,
      x: left,
      y,
      h: 62,
      axis: isLeak ? ['share', share] : ['hit', bits],
      value: reading(value, `play.filter.${id}`, name, isLeak ? 'share' : 'bits'),
      look: { radius: 8, fill: ink, stroke: 'ink', line: 3, beat },
      name: { part: 'name', text: name, x: left - 24, type: { size: 32, weight: 600, align: 'end', fit: left - 80 } },
      written: {
        part: 'value',
        text: isLeak ? formatShare(value) : t('stage.kitchen.bits', { bits: formatBits(value) }),
        gap: 18,
        type: { size: 36, weight: 800, fit: 190 },
      },
    })
  }
  const named = formatList(hits.slice(0, mostWords).map((word) => wordOf(words, word)))
  return {
    title: t('stage.kitchen.filter', { rule, binned, of }),
    readings: [
      reading(binned, 'play.filter.binned', t('stage.kitchen.binned'), 'count'),
      reading(of, 'play.filter.of', t('stage.kitchen.sentences'), 'count'),
    ],
    axes: { share, hit: bits },
    shapes: [
      ...(caught.length === 0
        ? []
        : [line('caught', t('stage.kitchen.caught', { words: formatList(caught) }), 150, 1)]),
      ...(through.length === 0
        ? []
        : [line('through', t('stage.kitchen.through', { words: formatList(through) }), 198, 1)]),
      ...row('leakBefore', 280, 'redSoft', 1),
      ...row('leakAfter', 360, 'red', 2),
      ...(saidBefore === null
        ? []
        : [line('said-before', t('stage.kitchen.said-before', { text: said(saidBefore) }), 434, 3)]),
      ...(saidAfter === null
        ? []
        : [line('said-after', t('stage.kitchen.said-after', { text: said(saidAfter) }), 482, 3)]),
      ...(leakBefore === null
        ? [write('waits', t('stage.kitchen.waits'), { x: side, y: 280 }, { size: 40, ink: 'soft' })]
        : []),
      ...(hits.length === 0
        ? []
        : writeLines(
            'hits',
            t('stage.kitchen.hits', { words: named }),
            { x: side, y: 580 },
            { size: 36, weight: 800, fit: frame.width - 2 * side, beat: 4 },
            { most: 2, pitch: 48 },
          )),
      ...row('hitBefore', 690, 'tealSoft', 5),
      ...row('hitAfter', 770, 'teal', 6),
    ],
  }
}
