/** What the copy believes before any dose: the wrong word and the right one, each as long as its measured share. */
import { formatRate, formatShare, t, textOf } from '../../../client/locale/t.ts'
import type { FlashcardView } from '../types.ts'
import { wordOf } from '../../../client/stage/labels.ts'
import { place, reading, type Axis, type Frame, type Shape } from '../../../client/stage/shape.ts'

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
    ...row('right', wordOf(words, play.answer), right, 510, axis),
    ...offers(play, frame),
  ]
}

/** The doses that the room votes on, with its votes where they are told. */
function offers({ choices, counts }: FlashcardView, frame: Frame): Shape[] {
  const gap = 26
  const w = (frame.width - 120 - gap * (choices.length - 1)) / Math.max(1, choices.length)
  return choices.flatMap(({ rate }, i): Shape[] => {
    const x = 60 + i * (w + gap)
    const votes = counts?.votes[i]
    const line = { is: 'text', x: x + w / 2, align: 'middle', fit: w - 40 } as const
    return [
      { id: `offer.${i}.sheet`, is: 'rect', x, y: 620, w, h: 200, radius: 18, fill: 'card', stroke: 'ink', line: 3.5 },
      {
        ...line,
        id: `offer.${i}`,
        y: votes === undefined ? 720 : 686,
        text: t('stage.dose', { name: textOf('flash', `dose-${i}`), rate: formatRate(rate) }),
        size: 46,
        weight: 800,
        readings: [reading(rate, `play.choices.${i}.rate`, t('stage.rate'), 'rate')],
      },
      ...(votes === undefined
        ? []
        : [
            {
              ...line,
              id: `offer.${i}.votes`,
              y: 760,
              text: t('flash.votes', { count: votes }),
              size: 34,
              ink: 'soft',
              readings: [reading(votes, `play.counts.votes.${i}`, t('stage.votes-name'), 'count')],
            } satisfies Shape,
          ]),
    ]
  })
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
