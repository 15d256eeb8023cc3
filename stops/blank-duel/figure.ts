/** How surprised the model that sees both sides is by the missing word where the clue stands behind it, bits. */
import { figureOf, type Figure } from '../../shared/match/figure.ts'
import { storyOf } from './outcome.ts'
import type { BlankState } from './types.ts'

export function blankFigure(state: BlankState): Figure | null {
  return figureOf(storyOf(state)?.behind.models.both, 'bits')
}
