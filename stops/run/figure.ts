/** By how many bits a word the class's model is less surprised by its exam: one training, so without an interval. */
import { figureOf, type Figure } from '../../shared/match/figure.ts'
import { revealed } from './exam/measured.ts'
import type { RunState } from './types.ts'

export function runFigure(state: RunState): Figure | null {
  return figureOf(revealed(state)?.drop, 'bits')
}
