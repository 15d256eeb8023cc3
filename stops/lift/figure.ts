/** The floor on which sentences settled, over the sentences. */
import { meanFigure, type Figure } from '../../shared/match/figure.ts'
import { interval } from '../../shared/measures/interval.ts'
import { isTold, settledOn } from './score.ts'
import type { LiftState } from './types.ts'

export function liftFigure(state: LiftState): Figure | null {
  return meanFigure(interval(state.rides.filter((_, round) => isTold(state, round)).map(settledOn)), 'count')
}
