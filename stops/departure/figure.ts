/** What a sitting was worth, bits an item, over the players. */
import { playersFigure, type Figure } from '../../shared/match/figure.ts'
import type { Match } from '../../shared/match/types.ts'
import { meansBySeat } from './score.ts'
import type { DepartureState } from './types.ts'

export function departureFigure({ bets, phase }: DepartureState, match: Match): Figure | null {
  return phase === 'ask' ? null : playersFigure(Object.values(meansBySeat(bets)), 'bits', match)
}
