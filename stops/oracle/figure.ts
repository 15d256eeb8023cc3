/** How surprised the large brain was by its exam, bits a word, over its starts. */
import { meanFigure, type Figure } from '../../shared/match/figure.ts'
import { interval } from '../../shared/measures/interval.ts'
import { isFrom, type OracleState } from './types.ts'

export function oracleFigure(state: OracleState): Figure | null {
  return state.large === null || !isFrom(state, 'outcome') ? null : meanFigure(interval(state.large), 'bits')
}
