/** What the copy believes before any dose: the wrong word and the right one, each as long as its measured share. */
import { formatShare, t } from '../../locale/t.ts'
import type { FlashcardView } from '../../../shared/activities/flashcard/types.ts'
import { wordOf } from '../labels.ts'
import { place, reading, type Axis, type Frame, type Shape } from '../shape.ts'

/** `axis` runs along a row, from no share to certainty. */
export function belief(play: FlashcardView, words: readonly string[], axis: Axis, frame: Frame): Shape[] {
  const text = t(play.belief === null ? 'stage.belief-waits' : 'stage.belief')
  const title: Shape = {
    id: 'belief.title',
    is: 'text',
    x: 60,
    y: 290,
    text,
    size: 34,
    weight: 600,
    fit: frame.width - 120,
  }
  if (play.belief === null) return [title]
  const { wrong, right } = play.belief
  return [
    title,
    ...row('wrong', wordOf(words, play.rival), wrong, 400, axis),
    ...row('right', wordOf(words, play.answer), right, 520, axis),
  ]
}

function row(side: 'wrong' | 'right', word: string, share: number, y: number, axis: Axis): Shape[] {
  const value = reading(share, `play.belief.${side}`, word, 'share')
  const w = place(axis, share) - axis.start
  const x = axis.start
  return [
    {
      id: `belief.${side}.word`,
      is: 'text',
      x: x - 24,
      y,
      text: word,
      size: 54,
      weight: 800,
      align: 'end',
      fit: x - 80,
    },
    {
      id: `belief.${side}`,
      is: 'rect',
      x,
      y: y - 36,
      w,
      h: 72,
      radius: 8,
      fill: side === 'wrong' ? 'red' : 'teal',
      stroke: 'ink',
      line: 4,
      from: { w: 0 },
      readings: [{ ...value, on: { axis: 'belief', part: 'end.x' } }],
    },
    {
      id: `belief.${side}.share`,
      is: 'text',
      x: x + w + 20,
      y,
      text: formatShare(share),
      size: 44,
      weight: 800,
      readings: [value],
    },
  ]
}
