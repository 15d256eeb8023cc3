/** Whoever the host puts out has laid nothing and said nothing in what is still open. */
import type { Draft } from '../../shared/match/draft.ts'
import { without } from '../../shared/match/stop.ts'
import type { Seat } from '../../shared/match/types.ts'
import { betsOf } from './score.ts'
import type { LiftState } from './types.ts'

export function forget(_draft: Draft, state: LiftState, { id }: Seat): LiftState {
  const { phase, round, bets } = state
  if (phase === 'bet') return { ...state, bets: bets.with(round, without(betsOf(state, round), id)) }
  return phase === 'say' ? { ...state, reasons: without(state.reasons, id) } : state
}
