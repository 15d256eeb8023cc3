/** How likely the new word is after the update. */
import { figureOf, type Figure } from '../../shared/match/figure.ts'
import { storyOf } from './story.ts'
import type { UpdateState } from './types.ts'

export function updateFigure(state: UpdateState): Figure | null {
  return figureOf(storyOf(state)?.update?.after, 'share')
}
