/** Words and their probabilities as bars. */
import { formatShare, t } from '../../locale/t.ts'
import type { WordShare } from '../../../shared/lab/jobs.ts'
import { wordOf } from '../labels.ts'
import { place, reading, type Axis, type Shape } from '../shape.ts'

export interface ShareRows {
  /** Ids start with it. */
  readonly id: string
  readonly top: readonly WordShare[]
  /** Path of `top` in the view. */
  readonly source: string
  readonly x: number
  readonly y: number
  /** Where the bars start, and the height of a row. */
  readonly barX: number
  readonly row: number
  /** Name and definition of the axis of the bars' widths. */
  readonly axis: readonly [string, Axis]
  /** Drawn in teal: the true word, if it may be seen. */
  readonly truth: number | null
  readonly beat?: number
}

export function shareRows(rows: ShareRows, words: readonly string[]): Shape[] {
  const { id, source, x, barX, row, axis } = rows
  const beat = rows.beat ?? 0
  const size = Math.min(28, row * 0.68)
  return rows.top.flatMap(({ word, p }, i): Shape[] => {
    const y = rows.y + i * row
    const name = wordOf(words, word)
    const isTruth = word === rows.truth
    const w = place(axis[1], p)
    const share = reading(p, `${source}.${i}.p`, t('stage.share-of', { word: name }), 'share')
    return [
      {
        id: `${id}.${i}.word`,
        is: 'text',
        x,
        y: y + row / 2,
        text: name,
        size,
        weight: isTruth ? 800 : 600,
        ink: isTruth ? 'teal' : 'ink',
        fit: barX - x - 10,
        beat,
        readings: [reading(word, `${source}.${i}.word`, name, 'word')],
      },
      {
        id: `${id}.${i}`,
        is: 'rect',
        x: barX,
        y: y + row * 0.16,
        w,
        h: row * 0.68,
        radius: 4,
        fill: isTruth ? 'teal' : 'tealSoft',
        beat,
        from: { w: 0 },
        readings: [{ ...share, on: { axis: axis[0], part: 'w' } }],
      },
      {
        id: `${id}.${i}.share`,
        is: 'text',
        x: barX + w + 10,
        y: y + row / 2,
        text: formatShare(p),
        size: size * 0.86,
        ink: 'soft',
        beat,
        readings: [share],
      },
    ]
  })
}
