/** One lesson at several rates: right and wrong word after each press, and what it cost everywhere else. */
import { formatBits, formatRate, t } from '../../locale/t.ts'
import type { DoseResult, FlashcardView } from '../../../shared/activities/flashcard/types.ts'
import { wordOf } from '../labels.ts'
import { place, reading, type Axis, type Frame, type Reading, type Shape } from '../shape.ts'

export function doses(
  play: FlashcardView,
  results: readonly DoseResult[],
  words: readonly string[],
  axis: Axis,
  frame: Frame,
): Shape[] {
  const gap = 26
  const w = (frame.width - 80 - gap * (results.length - 1)) / Math.max(1, results.length)
  return results.flatMap((dose, i) => doseSheet(play, dose, i, words, axis, 40 + i * (w + gap), w))
}

function doseSheet(
  play: FlashcardView,
  dose: DoseResult,
  i: number,
  words: readonly string[],
  axis: Axis,
  x: number,
  w: number,
): Shape[] {
  const at = `play.doses.${i}`
  const lines = [
    { id: 'right', word: wordOf(words, play.answer), values: dose.right, ink: 'teal' },
    { id: 'wrong', word: wordOf(words, play.rival), values: dose.wrong, ink: 'red' },
  ] as const
  const left = x + 30
  const right = x + w - 110
  const cost = t('stage.dose-cost', { before: formatBits(dose.heldOutBefore), after: formatBits(dose.heldOutAfter) })
  const beat = i * 2
  return [
    { id: `dose.${i}.sheet`, is: 'rect', x, y: 232, w, h: 632, radius: 18, fill: 'card', stroke: 'ink', line: 3.5 },
    {
      id: `dose.${i}.rate`,
      is: 'text',
      x: x + 28,
      y: 282,
      text: t('stage.dose', { rate: formatRate(dose.rate) }),
      size: 34,
      weight: 800,
      fit: w - 56,
      readings: [reading(dose.rate, `${at}.rate`, t('stage.rate'), 'rate')],
    },
    {
      id: `dose.${i}.cost`,
      is: 'text',
      x: x + 28,
      y: 332,
      text: cost,
      size: 25,
      ink: 'soft',
      fit: w - 56,
      readings: [
        reading(dose.heldOutBefore, `${at}.heldOutBefore`, t('stage.before'), 'bits'),
        reading(dose.heldOutAfter, `${at}.heldOutAfter`, t('stage.after'), 'bits'),
      ],
    },
    { id: `dose.${i}.base`, is: 'rect', x: left - 6, y: axis.start, w: right - left + 12, h: 4, fill: 'ink' },
    {
      id: `dose.${i}.presses`,
      is: 'text',
      x: left,
      y: axis.start + 44,
      text: t('stage.dose-presses'),
      size: 24,
      ink: 'soft',
      fit: w - 60,
    },
    ...lines.flatMap(({ id, word, values, ink }): Shape[] => {
      const readings: Reading[] = [
        reading(values, `${at}.${id}`, t('stage.share-of', { word }), 'share', 'dose', 'points.y'),
      ]
      const points = values.map((p, k) => ({
        x: left + ((right - left) * k) / Math.max(1, values.length - 1),
        y: place(axis, p),
      }))
      const end = points.at(-1) ?? { x: right, y: axis.start }
      return [
        { id: `dose.${i}.${id}`, is: 'path', points, stroke: ink, line: 6, beat, readings },
        { id: `dose.${i}.${id}.dots`, is: 'dots', points, r: 8, fill: ink, beat },
        {
          id: `dose.${i}.${id}.word`,
          is: 'text',
          x: end.x + 16,
          y: end.y,
          text: word,
          size: 30,
          weight: 800,
          ink,
          fit: 90,
          beat,
        },
      ]
    }),
  ]
}
