/** What runs at a stop, by the stop's own view: for tests that follow one stop. */
import type { StopView } from '../../shared/match/play.ts'
import type { FlashcardView } from '../../stops/flashcard/types.ts'
import type { PileView } from '../../stops/pile-of-math/types.ts'
import type { RunView } from '../../stops/run/view-types.ts'

export type Play = PileView | FlashcardView | RunView

/** A view made by the rules of one of these stops: the id says whose it is. */
export function playOf(view: StopView): Play
export function playOf(view: StopView | null | undefined): Play | null
export function playOf(view: StopView | null | undefined): Play | null {
  return (view ?? null) as Play | null
}
