/** How low the best engine came, bits. */
import { figureOf, type Figure } from '../../shared/match/figure.ts'
import { storyOf } from './story.ts'
import { isTold, type FogState } from './types.ts'

export function fogFigure(state: FogState): Figure | null {
  return isTold(state) ? figureOf(storyOf(state.lands)?.best, 'bits') : null
}
