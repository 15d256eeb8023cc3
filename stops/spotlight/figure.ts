/** In which share of the sentences attention named the word that told. */
import { meanFigure, type Figure } from '../../shared/match/figure.ts'
import { shareInterval } from '../../shared/measures/interval.ts'
import { scoreOf } from './story.ts'
import { isFrom, type SpotlightState } from './types.ts'

export function spotlightFigure(state: SpotlightState): Figure | null {
  if (!isFrom(state, 'cover')) return null
  const { beams, of } = scoreOf(state.lit)
  return of === 0 ? null : meanFigure(shareInterval(beams, of), 'share')
}
