/** Words and their probabilities as bars. */
import { formatPercent, t } from '../../locale/t.ts'
import type { WordShare } from '../../../shared/lab/shapes.ts'
import { wordOf } from '../labels.ts'
import { reading, type NamedAxis, type Shape } from '../shape.ts'
import { barRow } from './bars.ts'

/** How rows of bars are laid out. */
export interface Bars {
  readonly x: number
  /** Where the bars start, and the height of a row. */
  readonly barX: number
  readonly row: number
  readonly axis: NamedAxis
  /** Drawn in teal: the true word, if it may be seen. */
  readonly truth: number | null
  readonly beat?: number
}

export interface ShareRows extends Bars {
  /** Ids start with it. */
  readonly id: string
  readonly top: readonly WordShare[]
  /** Path of `top` in the view. */
  readonly source: string
  /** Upper edge of the first row. */
  readonly y: number
}

export function shareRows(rows: ShareRows, words: readonly string[]): Shape[] {
  const { id, source, row } = rows
  return rows.top.flatMap((share, i) => {
    const sources = { word: `${source}.${i}.word`, p: `${source}.${i}.p` }
    return shareRow(`${id}.${i}`, share, sources, rows.y + i * row, rows, words)
  })
}

/** One bar. `sources`: where in the view its word and its share stand. */
export function shareRow(
  id: string,
  { word, p }: WordShare,
  sources: { readonly word: string; readonly p: string },
  y: number,
  { x, barX, row, axis, truth, beat = 0 }: Bars,
  words: readonly string[],
): Shape[] {
  const size = Math.min(30, row * 0.7)
  const text = wordOf(words, word)
  const isTruth = word === truth
  const type = { size, weight: isTruth ? 800 : 600, ink: isTruth ? 'teal' : 'ink', fit: barX - x - 10, beat } as const
  return barRow({
    id,
    x: barX,
    y: y + row / 2,
    h: row * 0.68,
    axis,
    value: reading(p, sources.p, t('stage.share-of', { word: text }), 'percent'),
    look: { radius: 4, fill: isTruth ? 'teal' : 'tealSoft', beat },
    name: { part: 'word', text, x, type, readings: [reading(word, sources.word, text, 'word')] },
    written: { part: 'share', text: formatPercent(p), gap: 10, type: { size: size * 0.9, ink: 'soft' } },
  })
}
