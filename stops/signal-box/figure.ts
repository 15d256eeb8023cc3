/** How much more the model is surprised by its general exam once it was trained from votes, bits a word. */
import { figureOf, type Figure } from '../../shared/match/figure.ts'
import type { Match } from '../../shared/match/types.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import { storyOf } from './story.ts'
import type { SignalState } from './types.ts'

export function signalFigure(state: SignalState, _match: Match, pack: Pack): Figure | null {
  const story = storyOf(state, pack)
  return figureOf(story === null ? null : story.after - story.before, 'bits')
}
