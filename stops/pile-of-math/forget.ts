/** Whoever the host puts out has guessed nothing, and asked nothing. */
import type { Draft } from '../../shared/match/draft.ts'
import { without } from '../../shared/match/stop.ts'
import type { Seat } from '../../shared/match/types.ts'
import { nobodys } from '../../shared/moves/write.ts'
import type { PileState } from './types.ts'

export function forget(_draft: Draft, state: PileState, { id }: Seat): PileState {
  const begun = nobodys(state.begun, id)
  return state.phase === 'reveal' ? { ...state, begun } : { ...state, begun, guesses: without(state.guesses, id) }
}
