/** The cards of the bet, weighed again: each one's surprise before and after the run. */
import { formatBits, t } from '../../../../client/locale/t.ts'
import { wordOf } from '../../../../client/stage/labels.ts'
import { place, reading, type Area, type Axis, type Shape } from '../../../../client/stage/shape.ts'
import type { ExamView } from './exam-picture.ts'

const discs = {
  before: { r: 8, fill: 'red', stroke: 'ink', line: 2.5 },
  after: { r: 11, fill: 'teal', stroke: 'ink', line: 3 },
} as const
/** Room of their key. */
const keyW = 176

export function cardChanges(result: ExamView, words: readonly string[], box: Area) {
  const { cards } = result
  const most = Math.max(1, ...cards.flatMap(({ beforeBits, afterBits }) => [beforeBits, afterBits]))
  const width = box.right - box.left
  const axis: Axis = { from: 0, to: most, start: box.left + width * 0.36, end: box.right - 100 }
  const axes = { cards: axis }
  if (cards.length === 0) return { axes, shapes: [] }
  const row = Math.min(44, (box.bottom - box.top - 48) / cards.length)
  const shapes: Shape[] = [
    {
      id: 'cards.title',
      is: 'text',
      x: box.left,
      y: box.top + 18,
      text: t('stage.cards'),
      size: 28,
      weight: 800,
      fit: width - keyW - 12,
    },
    ...key('before', box.right - keyW + 6, box.top + 18),
    ...key('after', box.right - keyW * 0.33, box.top + 18),
    ...cards.flatMap((card, i) => cardRow(card, i, words, axis, box, box.top + 48 + row * (i + 0.5), row)),
  ]
  return { axes, shapes }
}

/** The disc of a moment and its name. */
function key(moment: keyof typeof discs, x: number, y: number): Shape[] {
  const text = t(moment === 'before' ? 'stage.before' : 'stage.now')
  return [
    { id: `cards.key.${moment}`, is: 'disc', x, y, ...discs[moment] },
    { id: `cards.key.${moment}.text`, is: 'text', x: x + 18, y, text, size: 22, ink: 'soft' },
  ]
}

function cardRow(
  card: ExamView['cards'][number],
  i: number,
  words: readonly string[],
  axis: Axis,
  box: Area,
  y: number,
  row: number,
): Shape[] {
  const at = `play.exam.cards.${i}`
  const id = `cards.${i}`
  const word = wordOf(words, card.words[card.blank] ?? 0)
  const before = reading(card.beforeBits, `${at}.beforeBits`, t('stage.before'), 'bits', 'cards', 'x')
  const after = reading(card.afterBits, `${at}.afterBits`, t('stage.after'), 'bits', 'cards', 'x')
  const x = { before: place(axis, card.beforeBits), after: place(axis, card.afterBits) }
  const size = Math.min(25, row * 0.72)
  const beat = 2
  return [
    {
      id: `${id}.word`,
      is: 'text',
      x: box.left,
      y,
      text: word,
      size,
      weight: card.flipped ? 800 : 400,
      ink: card.flipped ? 'teal' : 'ink',
      fit: axis.start - box.left - 16,
      beat,
    },
    {
      id: `${id}.move`,
      is: 'path',
      points: [
        { x: x.before, y },
        { x: x.after, y },
      ],
      stroke: 'faint',
      line: 6,
      beat,
    },
    {
      id: `${id}.before`,
      is: 'disc',
      x: x.before,
      y,
      ...discs.before,
      beat,
      readings: [before],
    },
    {
      id: `${id}.after`,
      is: 'disc',
      x: x.after,
      y,
      ...discs.after,
      beat,
      from: { x: x.before },
      readings: [after],
    },
    {
      id: `${id}.bits`,
      is: 'text',
      x: box.right,
      y,
      text: formatBits(card.afterBits),
      size,
      weight: 600,
      align: 'end',
      beat,
      readings: [reading(card.afterBits, `${at}.afterBits`, t('stage.after'), 'bits')],
    },
  ]
}
