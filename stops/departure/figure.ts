/** What a sitting was worth, bits an item, over the players. */
import { meanFigure, type Figure } from '../../shared/match/figure.ts'
import { interval } from '../../shared/measures/interval.ts'
import { meansBySeat } from './score.ts'
import type { DepartureState } from './types.ts'

export function departureFigure({ bets, phase }: DepartureState): Figure | null {
  const bits = Object.values(meansBySeat(bets))
  return phase === 'ask' || bits.length < 2 ? null : meanFigure(interval(bits), 'bits')
}
