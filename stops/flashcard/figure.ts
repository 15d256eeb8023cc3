/** The share that the pressed word got in the end. */
import { figureOf, type Figure } from '../../shared/match/figure.ts'
import { measuredRounds } from './score.ts'
import type { FlashcardState } from './types.ts'

export function flashcardFigure(state: FlashcardState): Figure | null {
  return figureOf(
    measuredRounds(state).findLast((share) => share !== null),
    'share',
  )
}
