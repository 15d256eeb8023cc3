/** The gap that the best repair has left. */
import { figureOf, type Figure } from '../../shared/match/figure.ts'
import { scoreOf } from './story.ts'
import type { MirrorState } from './types.ts'

export function mirrorFigure(state: MirrorState): Figure | null {
  return figureOf(scoreOf(state)?.after, 'share')
}
