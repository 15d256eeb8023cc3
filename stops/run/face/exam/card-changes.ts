/** The cards of the bet, weighed again: each one's surprise before and after the run. */
import { formatBits } from '../../../../client/locale/t.ts'
import { t } from '../t.ts'
import { wordOf } from '../../../../client/stage/labels.ts'
import { underEachOther } from '../../../../client/stage/parts/belt.ts'
import { move } from '../../../../client/stage/parts/dots.ts'
import { legend } from '../../../../client/stage/parts/legend.ts'
import type { Box } from '../../../../client/stage/parts/sheet.ts'
import { write } from '../../../../client/stage/parts/write.ts'
import { reading, type Area, type Axis, type Shape } from '../../../../client/stage/shape.ts'
import type { ExamView } from './exam-view.ts'

const looks = {
  before: { r: 8, fill: 'red', stroke: 'ink', line: 2.5 },
  after: { r: 11, fill: 'teal', stroke: 'ink', line: 3 },
} as const
/** Room of their key. */
const keyW = 178
const beat = 2

export function cardChanges(result: ExamView, words: readonly string[], box: Area) {
  const { cards } = result
  const most = Math.max(1, ...cards.flatMap(({ beforeBits, afterBits }) => [beforeBits, afterBits]))
  const width = box.right - box.left
  const axis: Axis = { from: 0, to: most, start: box.left + width * 0.36, end: box.right - 100 }
  const axes = { cards: axis }
  if (cards.length === 0) return { axes, shapes: [] }
  const title = { size: 28, weight: 800, fit: width - keyW - 12 } as const
  const y = box.top + 18
  const shapes: Shape[] = [
    write('cards.title', t('stage.cards'), { x: box.left, y }, title),
    ...key(box.right - keyW, box.right, y),
    ...underEachOther(cards.length, { ...box, top: box.top + 48 }, 0, 44).flatMap((row, i) =>
      cardRow(cards[i], i, words, axis, row),
    ),
  ]
  return { axes, shapes }
}

/** The disc of each moment and its name. */
function key(left: number, right: number, y: number): Shape[] {
  const entries = (['before', 'after'] as const).map((moment) => ({
    id: `cards.key.${moment}.text`,
    sample: ({ x }: { x: number }): Shape[] => [
      { id: `cards.key.${moment}`, is: 'disc', x: x + 6, y, ...looks[moment] },
    ],
    w: 12,
    text: t(moment === 'before' ? 'stage.before' : 'stage.now'),
    type: { size: 22, ink: 'soft' } as const,
  }))
  return legend(entries, left, right, y)
}

function cardRow(
  card: ExamView['cards'][number] | undefined,
  i: number,
  words: readonly string[],
  axis: Axis,
  box: Box,
): Shape[] {
  if (card === undefined) return []
  const at = `play.exam.cards.${i}`
  const id = `cards.${i}`
  const y = box.y + box.h / 2
  const before = reading(card.beforeBits, `${at}.beforeBits`, t('stage.before'), 'bits')
  const after = reading(card.afterBits, `${at}.afterBits`, t('stage.after'), 'bits')
  const size = Math.min(25, box.h * 0.72)
  const word = wordOf(words, card.words[card.blank] ?? 0)
  const flipped = card.flipped ? ({ weight: 800, ink: 'teal' } as const) : {}
  const number = { size, weight: 600, align: 'end', beat } as const
  return [
    write(`${id}.word`, word, { x: box.x, y }, { size, ...flipped, fit: axis.start - box.x - 16, beat }),
    ...move({ id, y, axis: ['cards', axis], before, after, looks, beat }),
    write(`${id}.bits`, formatBits(card.afterBits), { x: box.x + box.w, y }, number, [after]),
  ]
}
