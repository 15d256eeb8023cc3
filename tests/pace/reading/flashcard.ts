/** What Flashcard gives to read. */
import { textAt } from '../../../client/locale/t.ts'
import type { FlashcardView } from '../../../stops/flashcard/types.ts'
import { anew, count, FIGURE, piece, texts, when, type Piece } from './pieces.ts'

/** Of `flash.next-text`, which has forms for one and many. */
const NEXT_WORDS = 18

export function ofFlashcard(view: FlashcardView): Piece[] {
  const card = piece('card', view.card.length)
  switch (view.phase) {
    case 'guess':
      return [card, texts('guess', 'flash.guess', 'flash.guess-text', 'flash.now', 'flash.low')]
    case 'press':
      return [
        card,
        ...when(view.ahead > 0, piece(`next ${view.shares.length}`, view.shares.length < 3 ? NEXT_WORDS : FIGURE)),
        ...when(view.off !== null, piece(`result ${view.shares.length}`, count(textAt('flash.guess-result')))),
        ...view.shares.slice(1).map((_, at) => anew(at, `pressed ${at}`, FIGURE + 5 * FIGURE, 3)),
        ...view.heldOut.slice(1).map((_, at) => anew(at, `held-out ${at}`, count(textAt('flash.held-out')), 1)),
      ]
    case 'dose':
      return [
        card,
        texts('dose', 'flash.dose', 'flash.dose-text'),
        ...view.choices.map((_, at) => texts(`choice ${at}`, `flash.dose-${at}`, `flash.dose-${at}-text`)),
        ...when(view.belief !== null, texts('belief', 'flash.belief')),
      ]
    case 'fixed':
      return [
        texts('fixed', 'flash.fixed'),
        ...when((view.doses?.length ?? 0) > 0 && view.neighbour !== null, texts('neighbour', 'flash.neighbour')),
        // Name and worth; of the own and the best dose the verdict, a curve, two figures before and after, of others folded.
        ...(view.doses ?? []).flatMap((_, at) => [
          piece(`dose ${at}`, 3 + FIGURE),
          { ...piece(`whole ${at}`, 13 + 4 * FIGURE), folded: view.vote.mine !== at },
        ]),
      ]
  }
}
