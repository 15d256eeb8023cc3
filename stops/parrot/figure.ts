/** The share of copies in what the parrot writes. */
import { figureOf, type Figure } from '../../shared/match/figure.ts'
import { isFrom, type ParrotState } from './types.ts'

export function parrotFigure(state: ParrotState): Figure | null {
  return isFrom(state, 'unveil') ? figureOf(state.writers['few']?.copies, 'share') : null
}
