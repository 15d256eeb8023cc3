/** Which share of the searches in the trained model has found the word. */
import { meanFigure, type Figure } from '../../shared/match/figure.ts'
import { shareInterval } from '../../shared/measures/interval.ts'
import { warmStory } from './outcome.ts'
import type { WarmState } from './types.ts'

export function warmFigure(state: WarmState): Figure | null {
  const warm = warmStory([state])?.warm
  return warm === undefined || warm.players === 0 ? null : meanFigure(shareInterval(warm.found, warm.players), 'share')
}
