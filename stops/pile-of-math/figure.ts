/** How far the guesses were from what was measured, bits a word, over the players. */
import { playersFigure, type Figure } from '../../shared/match/figure.ts'
import type { Match } from '../../shared/match/types.ts'
import type { PileState } from './types.ts'

export function pileFigure(state: PileState, match: Match): Figure | null {
  const { guesses, measuredBits, phase } = state
  if (measuredBits === null || (match.play === state && phase !== 'reveal')) return null
  const off = Object.values(guesses).map((bits) => Math.abs(bits - measuredBits))
  return playersFigure(off, 'bits', match)
}
