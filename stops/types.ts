/**
 * What an activity is. An activity is a folder: `rules.ts` (pure), `content.ts`, `view.ts`; the registry lists them,
 * and nothing else knows one by name.
 */
import type { PileIntent, PileState, PileView } from './pile-of-math/types.ts'
import type { FlashcardIntent, FlashcardState, FlashcardView } from './flashcard/types.ts'
import type { RunIntent, RunState } from './run/types.ts'
import type { RunView } from './run/view-types.ts'

export type ActivityId = 'pile-of-math' | 'flashcard' | 'run'
export type ActivityState = PileState | FlashcardState | RunState
/** "I have read it": where a phase only shows something. */
export interface ReadIntent {
  readonly kind: 'read'
}
export type ActivityIntent = ReadIntent | PileIntent | FlashcardIntent | RunIntent
export type ActivityView = PileView | FlashcardView | RunView
