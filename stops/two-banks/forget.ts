/** Whoever the host puts out has laid, chosen and said nothing in what is still open. */
import type { Draft } from '../../shared/match/draft.ts'
import { without } from '../../shared/match/stop.ts'
import type { Seat } from '../../shared/match/types.ts'
import { betsOf, picksOf } from './score.ts'
import type { BanksState } from './types.ts'

export function forget(_draft: Draft, state: BanksState, { id }: Seat): BanksState {
  const { phase, round, leg, bets, picks } = state
  if (phase === 'bet') return { ...state, bets: bets.with(round, without(betsOf(state, round), id)) }
  if (phase === 'flip') return { ...state, picks: picks.with(leg, without(picksOf(state, leg), id)) }
  return phase === 'say' ? { ...state, reasons: without(state.reasons, id) } : state
}
