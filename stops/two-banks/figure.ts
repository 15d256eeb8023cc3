/** How sure the model was of the other meaning after the best swap, over the sentences. */
import { meanFigure, type Figure } from '../../shared/match/figure.ts'
import { interval } from '../../shared/measures/interval.ts'
import { isTurned, turnsOf } from './score.ts'
import type { BanksState } from './types.ts'

export function banksFigure(state: BanksState): Figure | null {
  const turned = state.legs.filter((_, at) => isTurned(state, at)).map((leg) => Math.max(0, ...turnsOf(leg)))
  return meanFigure(interval(turned), 'share')
}
