/** What the tuned models have won on their clients' exams, bits a word, over the teams. */
import { meanFigure, type Figure } from '../../shared/match/figure.ts'
import { interval } from '../../shared/measures/interval.ts'
import { worthOf } from './score.ts'
import { isFrom, type SpecialistState } from './types.ts'

export function specialistFigure(state: SpecialistState): Figure | null {
  if (!isFrom(state, 'front')) return null
  return meanFigure(interval(Object.keys(state.recipes).flatMap((team) => worthOf(state, team)?.saved ?? [])), 'bits')
}
