/** The Flashcard: the probability of the right word after every press, and what one press moved; then the doses. */
import { t } from './t.ts'
import type { FlashcardView } from '../types.ts'
import type { View } from '../../../shared/match/view-types.ts'
import { cardLine, lineWidth, wordOf } from '../../../client/stage/labels.ts'
import { scenery } from '../../../client/stage/parts/scenery.ts'
import { sheet } from '../../../client/stage/parts/sheet.ts'
import { write } from '../../../client/stage/parts/write.ts'
import type { Frame, Picture, Shape } from '../../../client/stage/shape.ts'
import { bestLine } from './picture-best.ts'
import { belief, beliefAxis } from './picture-belief.ts'
import { doseAxes, doses } from './picture-doses.ts'
import { pressAxes, pressing } from './picture-presses.ts'

export function flashcard(view: View, play: FlashcardView, words: readonly string[], frame: Frame): Picture {
  const card = cardLine(words, play.card)
  const axes = { ...pressAxes(frame), ...doseAxes(play, frame), belief: beliefAxis(frame) }
  const isDose = play.phase === 'dose' || play.belief !== null
  const body =
    play.doses !== null && play.doses.length > 0
      ? doses(play, play.doses, words, axes, frame)
      : isDose
        ? belief(play, words, axes.belief, frame)
        : pressing(play, words, axes, frame)
  return {
    scene: 'flashcard',
    title: t('stage.flashcard', { card }),
    frame,
    axes,
    shapes: [
      ...scenery(frame, 0.66).filter(({ id }) => id !== 'sun'),
      ...heading(card, wordOf(words, play.answer), frame),
      ...bestLine(view, play, frame),
      ...body,
    ],
  }
}

/** The card with its blank, and the word that belongs there. */
function heading(card: string, answer: string, frame: Frame): Shape[] {
  const large = { size: 64, weight: 800 } as const
  const word = { size: 44, weight: 800, ink: 'teal', align: 'end' } as const
  const answerW = lineWidth(answer, word.size, 800)
  const [x, w] = [40, frame.width - 80]
  return [
    sheet('sheet', { x, y: 70, w, h: 132 }, { radius: 22, line: 4 }),
    write('line', card, { x: x + 44, y: 136 }, { ...large, fit: w - 130 - answerW }),
    write('answer', answer, { x: x + w - 40, y: 136 }, word),
  ]
}
