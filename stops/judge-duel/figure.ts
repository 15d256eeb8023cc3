/** How far BLEU's order of the endings and the class's agreed, -1 to 1: Spearman's rank correlation, measured once. */
import { figureOf, type Figure } from '../../shared/match/figure.ts'
import { storyOf } from './story.ts'
import type { JudgeState } from './types.ts'

export function judgeFigure(state: JudgeState): Figure | null {
  return figureOf(storyOf(state)?.agreement.bleu, 'count')
}
