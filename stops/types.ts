/**
 * What a stop is. a stop is a folder: `rules.ts` (pure), `content.ts`, `view.ts`; the registry lists them,
 * and nothing else knows one by name.
 */
import type { PileIntent, PileState, PileView } from './pile-of-math/types.ts'
import type { FlashcardIntent, FlashcardState, FlashcardView } from './flashcard/types.ts'
import type { RunIntent, RunState } from './run/types.ts'
import type { RunView } from './run/view-types.ts'

export type StopId = 'pile-of-math' | 'flashcard' | 'run'
export type StopState = PileState | FlashcardState | RunState
/** "I have read it": where a phase only shows something. */
export interface ReadIntent {
  readonly kind: 'read'
}
export type StopIntent = ReadIntent | PileIntent | FlashcardIntent | RunIntent
export type StopView = PileView | FlashcardView | RunView
