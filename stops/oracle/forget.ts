/** Whoever the host puts out has laid, drawn and said nothing in what is still open. */
import type { Draft } from '../../shared/match/draft.ts'
import { without } from '../../shared/match/stop.ts'
import type { Seat } from '../../shared/match/types.ts'
import { isFrom, type OracleState } from './types.ts'

export function forget(_draft: Draft, state: OracleState, { id }: Seat): OracleState {
  // Lines are told before they are counted.
  if (isFrom(state, 'line') && !isFrom(state, 'outcome'))
    return { ...state, ats: without(state.ats, id), bands: without(state.bands, id) }
  switch (state.phase) {
    case 'guess':
      return { ...state, guesses: without(state.guesses, id) }
    case 'buy':
      return { ...state, buys: without(state.buys, id) }
    case 'bought':
      // They are counted once the next size is trained.
      return state.next === null ? { ...state, buys: without(state.buys, id) } : state
    case 'say':
      return { ...state, reasons: without(state.reasons, id) }
    case 'line':
    case 'lines':
    case 'train':
    case 'outcome':
    case 'answer':
      return state
  }
}
