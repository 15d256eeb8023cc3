/** Bits a word that what the class released has saved for its users, beside a candidate taken with eyes shut: over the teams. */
import { meanFigure, type Figure } from '../../shared/match/figure.ts'
import { interval } from '../../shared/measures/interval.ts'
import { worthOf } from './score.ts'
import { isFrom, type BoardState } from './types.ts'

export function boardFigure(state: BoardState): Figure | null {
  if (!isFrom(state, 'crown')) return null
  const worths = Object.values(state.shipped).flatMap((option) => worthOf(state, option) ?? [])
  return worths.length === 0 ? null : meanFigure(interval(worths), 'bits')
}
