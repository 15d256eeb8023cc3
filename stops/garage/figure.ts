/** How surprised the best brain was by its exam, bits a word, over its starts. */
import { meanFigure, type Figure } from '../../shared/match/figure.ts'
import { interval } from '../../shared/measures/interval.ts'
import { mean } from '../../shared/measures/mean.ts'
import { isFrom, type GarageState } from './types.ts'

export function garageFigure(state: GarageState): Figure | null {
  const { race } = state
  if (race === null || !isFrom(state, 'curve')) return null
  const [best] = race.toSorted((a, b) => mean(a.bits) - mean(b.bits))
  return best === undefined ? null : meanFigure(interval(best.bits), 'bits')
}
