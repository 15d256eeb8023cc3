/** What an alarm of the class was worth. */
import { meanFigure, type Figure } from '../../shared/match/figure.ts'
import { interval } from '../../shared/measures/interval.ts'
import { alarmScores } from './score.ts'
import type { CapsuleState } from './types.ts'

export function capsuleFigure(state: CapsuleState): Figure | null {
  return meanFigure(interval(alarmScores(state, 0).map(({ saved }) => saved)), 'bits')
}
