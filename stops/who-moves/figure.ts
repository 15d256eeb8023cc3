/** How near words of a kind have come, as a mean cosine over the pairs. */
import { meanFigure, type Figure } from '../../shared/match/figure.ts'
import { interval } from '../../shared/measures/interval.ts'
import { endOf, isTold } from './score.ts'
import type { MovesState } from './types.ts'

export function movesFigure(state: MovesState): Figure | null {
  const { pairs, watched } = state
  const [written] = watched
  if (pairs === null || !written || !isTold(state, 0)) return null
  return meanFigure(interval(endOf(written).filter((_, at) => pairs[at]?.kind === 'alike')), 'count')
}
