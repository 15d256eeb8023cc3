/** Whoever the host puts out has laid, chosen and said nothing in what is still open. */
import type { Draft } from '../../shared/match/draft.ts'
import { without } from '../../shared/match/stop.ts'
import type { Seat } from '../../shared/match/types.ts'
import type { BoardState } from './types.ts'

export function forget(_draft: Draft, state: BoardState, { id }: Seat): BoardState {
  switch (state.phase) {
    case 'seal':
      return { ...state, seals: without(state.seals, id) }
    case 'board':
      // What its team has sealed lies open by now, and stays.
      return { ...state, decisions: without(state.decisions, id) }
    case 'bet':
      return { ...state, bets: without(state.bets, id) }
    case 'again':
      return { ...state, again: without(state.again, id) }
    case 'say':
      return { ...state, reasons: without(state.reasons, id) }
    case 'users':
    case 'crown':
    case 'moved':
    case 'answer':
      return state
  }
}
