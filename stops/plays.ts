/** What runs at a stop, by the stop's own view: for faces that tell one stop from another. */
import type { StopView } from '../shared/match/stop.ts'
import type { FlashcardView } from './flashcard/types.ts'
import type { PileView } from './pile-of-math/types.ts'
import type { RunView } from './run/view-types.ts'

export type Play = PileView | FlashcardView | RunView

/** A view made by the rules of one of these stops: the id says whose it is. */
export function playOf(view: StopView): Play
export function playOf(view: StopView | null | undefined): Play | null
export function playOf(view: StopView | null | undefined): Play | null {
  return (view ?? null) as Play | null
}
