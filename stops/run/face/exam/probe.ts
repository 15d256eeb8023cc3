/** The card that opens and closes the match: its first words now, with "before" marked on the same bars. */
import { formatPercent } from '../../../../client/locale/t.ts'
import { t } from '../t.ts'
import type { WordShare } from '../../../../shared/lab/shapes.ts'
import { cardLine, wordOf } from '../../../../client/stage/labels.ts'
import { barRow, wasStroke, type BarRow } from '../../../../client/stage/parts/bars.ts'
import { underEachOther } from '../../../../client/stage/parts/belt.ts'
import { sizeIn, writeLines } from '../../../../client/stage/parts/lines.ts'
import { boxOf, sheet, type Box } from '../../../../client/stage/parts/sheet.ts'
import { write } from '../../../../client/stage/parts/write.ts'
import { reading, type Area, type Axis, type Shape } from '../../../../client/stage/shape.ts'
import type { ExamView } from './exam-view.ts'

const shown = 4
/** Lines that the card may take. */
const most = 4
/** Width of the words at the bars, and their distance from them. */
const [wordW, wordGap] = [150, 14]
const at = 'play.exam.probe'

export function probe(result: ExamView, words: readonly string[], area: Area) {
  const { x: left, y: top, w, h } = boxOf(area)
  const axis: Axis = { from: 0, to: 1, start: 0, end: w * 0.26 }
  const axes = { probe: axis }
  if (result.probe === null) return { axes, shapes: [] }
  const { prompt, before, after } = result.probe
  const barX = left + w * 0.62
  const rows = after.slice(0, shown)
  const boxes = underEachOther(shown, { ...area, left: barX, top: top + 12, bottom: top + h - 12 }, 0)
  const x = left + 28
  const card = cardLine(words, [...prompt, null])
  const large = { size: 28, weight: 800, fit: barX - wordW - 2 * wordGap - x } as const
  const size = sizeIn(card, large, most)
  const shapes: Shape[] = [
    sheet('probe.sheet', { x: left, y: top, w, h }),
    write('probe.title', t('stage.probe'), { x, y: top + 34 }, { size: 24, ink: 'soft' }),
    ...writeLines('probe.line', card, { x, y: top + 114 }, { ...large, size }, { most, pitch: 31, least: size }),
    ...(rows.some(({ word }) => before.some((share) => share.word === word)) ? beforeKey(x + 210, top + 34) : []),
    ...rows.flatMap((share, i) => probeRow(share, i, before, words, axis, boxes[i])),
  ]
  return { axes, shapes }
}

/** What the red strokes mean, where there are any. */
function beforeKey(x: number, y: number): Shape[] {
  return [
    { id: 'probe.key', is: 'rect', x, y: y - 12, w: 5, h: 24, fill: 'red' },
    write('probe.key.text', t('stage.before'), { x: x + 14, y }, { size: 24, ink: 'red' }),
  ]
}

function probeRow(
  { word, p }: WordShare,
  i: number,
  before: readonly WordShare[],
  words: readonly string[],
  axis: Axis,
  box: Box | undefined,
): Shape[] {
  if (box === undefined) return []
  const text = wordOf(words, word)
  const then = before.findIndex((share) => share.word === word)
  const old = before[then]
  const id = `probe.${word}`
  const isFirst = i === 0
  const row: BarRow = {
    id,
    x: box.x,
    y: box.y + box.h / 2,
    h: box.h * 0.68,
    axis: ['probe', axis],
    value: reading(p, `${at}.after.${i}.p`, t('stage.share-of', { word: text }), 'percent'),
    was: old === undefined ? null : reading(old.p, `${at}.before.${then}.p`, t('stage.before'), 'percent'),
    look: { radius: 5, fill: isFirst ? 'teal' : 'tealSoft' },
    name: {
      part: 'word',
      text,
      x: box.x - wordGap,
      type: { size: 28, weight: isFirst ? 800 : 600, align: 'end', fit: wordW },
    },
    written: { part: 'share', text: formatPercent(p), gap: 14, type: { size: 24, ink: 'soft' } },
  }
  return [
    ...barRow(row),
    ...wasStroke(`${id}.before`, { ...row, y: row.y - row.h / 2 }, { over: box.h * 0.12, fill: 'red' }),
  ]
}
