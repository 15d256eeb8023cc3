/** What the copy believes before any dose: the wrong word and the right one, each as long as its measured share. */
import { formatRate, formatShare, textOf } from '../../../client/locale/t.ts'
import { t } from './t.ts'
import type { FlashcardView } from '../types.ts'
import { wordOf } from '../../../client/stage/labels.ts'
import { barRow } from '../../../client/stage/parts/bars.ts'
import { sideBySide } from '../../../client/stage/parts/belt.ts'
import { chosen } from '../../../client/stage/parts/chosen.ts'
import { sheet, type Box } from '../../../client/stage/parts/sheet.ts'
import { write } from '../../../client/stage/parts/write.ts'
import { reading, type Axis, type Frame, type Shape } from '../../../client/stage/shape.ts'

/** Where the bars start, and the room right of the longest. */
const left = 300
const right = 220

/** Lengths of the bars, from no share to certainty. */
export function beliefAxis(frame: Frame): Axis {
  return { from: 0, to: 1, start: 0, end: frame.width - left - right }
}

export function belief(play: FlashcardView, words: readonly string[], axis: Axis, frame: Frame): Shape[] {
  const text = t(play.belief === null ? 'stage.belief-waits' : 'stage.belief')
  const title = write('belief.title', text, { x: 60, y: 290 }, { size: 34, weight: 600, fit: frame.width - 120 })
  if (play.belief === null) return [title]
  const { wrong, right } = play.belief
  return [
    title,
    ...row('wrong', wordOf(words, play.rival), wrong, 400, axis),
    ...row('right', wordOf(words, play.answer), right, 510, axis),
    ...offers(play, frame),
  ]
}

/** The doses that the room votes on, and how many have. */
function offers(play: FlashcardView, frame: Frame): Shape[] {
  const area = { left: 60, top: 600, right: frame.width - 60, bottom: 780 }
  const all = sideBySide(play.choices.length, area, 26).flatMap((box, i) => offer(play, i, box))
  return [...all, ...chosen(play.vote, 'play.vote', { x: 60, y: 836 }, frame.width - 120)]
}

function offer({ choices }: FlashcardView, i: number, box: Box): Shape[] {
  const rate = choices[i]?.rate ?? 0
  const x = box.x + box.w / 2
  const line = { align: 'middle', fit: box.w - 40 } as const
  const soft = { ...line, size: 34, ink: 'soft' } as const
  const id = `offer.${i}`
  const y = box.y + box.h / 2 - 24
  return [
    sheet(`${id}.sheet`, box),
    write(id, textOf('flash', `dose-${i}`), { x, y }, { ...line, size: 46, weight: 800 }),
    write(`${id}.rate`, t('stage.dose-rate', { rate: formatRate(rate) }), { x, y: y + 52 }, soft, [
      reading(rate, `play.choices.${i}.rate`, t('stage.rate'), 'rate'),
    ]),
  ]
}

function row(side: 'wrong' | 'right', text: string, share: number, y: number, axis: Axis): Shape[] {
  const type = { size: 54, weight: 800, align: 'end', fit: left - 80 } as const
  return barRow({
    id: `belief.${side}`,
    x: left,
    y,
    h: 72,
    axis: ['belief', axis],
    value: reading(share, `play.belief.${side}`, text, 'share'),
    look: { radius: 8, fill: side === 'wrong' ? 'red' : 'teal', stroke: 'ink', line: 4 },
    name: { part: 'word', text, x: left - 24, type },
    written: { part: 'share', text: formatShare(share), gap: 20, type: { size: 44, weight: 800 } },
  })
}
