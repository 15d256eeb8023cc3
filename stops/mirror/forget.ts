/** Whoever the host puts out has laid, chosen and said nothing in what is still open. */
import type { Draft } from '../../shared/match/draft.ts'
import { without } from '../../shared/match/stop.ts'
import type { Seat } from '../../shared/match/types.ts'
import type { MirrorState } from './types.ts'

export function forget(_draft: Draft, state: MirrorState, { id }: Seat): MirrorState {
  switch (state.phase) {
    case 'table':
      return { ...state, guesses: without(state.guesses, id) }
    case 'repair':
      return { ...state, repairs: without(state.repairs, id), doses: without(state.doses, id) }
    case 'land':
    case 'race':
      return { ...state, lands: state.lands.map((all) => without(all, id)) }
    case 'other':
      return { ...state, others: without(state.others, id) }
    case 'again':
    case 'after':
      return { ...state, agains: without(state.agains, id) }
    case 'say':
      return { ...state, reasons: without(state.reasons, id) }
    case 'dial':
    case 'front':
    case 'found':
    case 'answer':
      return state
  }
}
