/** Whoever the host puts out has no guess about what comes, no hand on the card and no dose. */
import type { Draft } from '../../shared/match/draft.ts'
import { without } from '../../shared/match/stop.ts'
import type { Seat } from '../../shared/match/types.ts'
import { isOpen } from '../../shared/moves/measure.ts'
import { roundOf } from './score.ts'
import type { FlashcardState } from './types.ts'

export function forget(_draft: Draft, state: FlashcardState, { id }: Seat): FlashcardState {
  const round = roundOf(state)
  const said = state.guesses[round]
  const isPressed = isOpen(state, 'press') || said === undefined
  return {
    ...state,
    guesses: isPressed ? state.guesses : state.guesses.with(round, without(said, id)),
    hands: state.hands.filter((other) => other !== id),
    votes: state.phase === 'fixed' ? state.votes : without(state.votes, id),
  }
}
