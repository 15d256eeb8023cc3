/** Whoever the host puts out has laid and said nothing in what is still open. */
import type { Draft } from '../../shared/match/draft.ts'
import { without } from '../../shared/match/stop.ts'
import type { Seat } from '../../shared/match/types.ts'
import { betsOf, isTold } from './score.ts'
import type { MovesState } from './types.ts'

export function forget(_draft: Draft, state: MovesState, { id }: Seat): MovesState {
  const { phase, leg, bets } = state
  if (!isTold(state, leg)) return { ...state, bets: bets.with(leg, without(betsOf(state, leg), id)) }
  return phase === 'say' ? { ...state, reasons: without(state.reasons, id) } : state
}
