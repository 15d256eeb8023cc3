/** The card that opens and closes the match: its first words now, with "before" marked on the same bars. */
import { formatShare, t } from '../../../../client/locale/t.ts'
import type { WordShare } from '../../../../shared/lab/jobs.ts'
import { cardLine, wordOf } from '../../../../client/stage/labels.ts'
import { place, reading, type Area, type Axis, type Shape } from '../../../../client/stage/shape.ts'
import type { ExamView } from './exam-picture.ts'

const shown = 4

export function probe(result: ExamView, words: readonly string[], box: Area) {
  const axis: Axis = { from: 0, to: 1, start: 0, end: (box.right - box.left) * 0.36 }
  const axes = { probe: axis }
  if (result.probe === null) return { axes, shapes: [] }
  const { prompt, before, after } = result.probe
  const barX = box.left + (box.right - box.left) * 0.54
  const height = box.bottom - box.top
  const row = (height - 24) / shown
  const rows = after.slice(0, shown)
  const shapes: Shape[] = [
    {
      id: 'probe.sheet',
      is: 'rect',
      x: box.left,
      y: box.top,
      w: box.right - box.left,
      h: height,
      radius: 18,
      fill: 'card',
      stroke: 'ink',
      line: 3.5,
    },
    { id: 'probe.title', is: 'text', x: box.left + 28, y: box.top + 34, text: t('stage.probe'), size: 24, ink: 'soft' },
    ...inTwo([...prompt, null]).map((half, i): Shape => ({
      id: `probe.line.${i}`,
      is: 'text',
      x: box.left + 28,
      y: box.top + 74 + i * 40,
      text: cardLine(words, half),
      size: 36,
      weight: 800,
      fit: barX - box.left - 160,
    })),
    ...(rows.some(({ word }) => before.some((share) => share.word === word)) ? beforeKey(box) : []),
    ...rows.flatMap((share, i) => probeRow(share, i, before, words, axis, barX, box.top + 12 + row * (i + 0.5), row)),
  ]
  return { axes, shapes }
}

/** What the red strokes mean, where there are any. */
function beforeKey(box: Area): Shape[] {
  return [
    { id: 'probe.key', is: 'rect', x: box.left + 28, y: box.top + 142, w: 5, h: 24, fill: 'red' },
    {
      id: 'probe.key.text',
      is: 'text',
      x: box.left + 42,
      y: box.top + 154,
      text: t('stage.before'),
      size: 24,
      ink: 'red',
    },
  ]
}

/** A card over two lines, the first not the shorter. */
function inTwo<T>(card: readonly T[]): [readonly T[], readonly T[]] {
  const half = Math.ceil(card.length / 2)
  return [card.slice(0, half), card.slice(half)]
}

function probeRow(
  { word, p }: WordShare,
  i: number,
  before: readonly WordShare[],
  words: readonly string[],
  axis: Axis,
  barX: number,
  y: number,
  row: number,
): Shape[] {
  const at = 'play.exam.probe'
  const name = wordOf(words, word)
  const was = before.findIndex((share) => share.word === word)
  const old = before[was]
  const now = reading(p, `${at}.after.${i}.p`, t('stage.share-of', { word: name }), 'share')
  const then = old === undefined ? null : reading(old.p, `${at}.before.${was}.p`, t('stage.before'), 'share')
  const w = place(axis, p)
  const id = `probe.${word}`
  const oldW = old === undefined ? 0 : place(axis, old.p)
  const bar: Shape = {
    id,
    is: 'rect',
    x: barX,
    y: y - row * 0.34,
    w,
    h: row * 0.68,
    radius: 5,
    fill: i === 0 ? 'teal' : 'tealSoft',
    from: { w: oldW },
    readings: [
      { ...now, on: { axis: 'probe', part: 'w' } },
      ...(then === null ? [] : [{ ...then, on: { axis: 'probe', part: 'from.w' as const } }]),
    ],
  }
  return [
    {
      id: `${id}.word`,
      is: 'text',
      x: barX - 14,
      y,
      text: name,
      size: 28,
      weight: i === 0 ? 800 : 600,
      align: 'end',
      fit: 150,
    },
    bar,
    ...(then === null
      ? []
      : [
          {
            id: `${id}.before`,
            is: 'rect',
            x: barX + oldW - 2.5,
            y: y - row * 0.46,
            w: 5,
            h: row * 0.92,
            fill: 'red',
            readings: [then],
          } satisfies Shape,
        ]),
    {
      id: `${id}.share`,
      is: 'text',
      x: barX + Math.max(w, oldW) + 14,
      y,
      text: formatShare(p),
      size: 24,
      ink: 'soft',
      readings: [now],
    },
  ]
}
