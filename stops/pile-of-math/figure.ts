/** How far the guesses were from what was measured, bits a word, over the players. */
import { meanFigure, type Figure } from '../../shared/match/figure.ts'
import type { Match } from '../../shared/match/types.ts'
import { interval } from '../../shared/measures/interval.ts'
import type { PileState } from './types.ts'

export function pileFigure(state: PileState, { play }: Match): Figure | null {
  const { guesses, measuredBits, phase } = state
  if (measuredBits === null || (play === state && phase !== 'reveal')) return null
  const off = Object.values(guesses).map((bits) => Math.abs(bits - measuredBits))
  return off.length < 2 ? null : meanFigure(interval(off), 'bits')
}
