/** Whoever the host puts out has laid, chosen and said nothing in what is still open. */
import type { Draft } from '../../shared/match/draft.ts'
import { without } from '../../shared/match/stop.ts'
import type { Seat } from '../../shared/match/types.ts'
import { isMeasured } from './lab.ts'
import { watchAt, type CapsuleState } from './types.ts'

export function forget(_draft: Draft, state: CapsuleState, { id }: Seat): CapsuleState {
  switch (state.phase) {
    case 'ask':
      return { ...state, bets: without(state.bets, id) }
    case 'sure':
      return isMeasured(state) ? state : { ...state, bets: without(state.bets, id) }
    case 'alarm':
    case 'days':
    case 'again':
    case 'more': {
      const at = watchAt(state.phase)
      const watches = state.watches.map((watch, i) =>
        i === at ? { ...watch, alarms: without(watch.alarms, id), whens: without(watch.whens, id) } : watch,
      )
      return { ...state, watches }
    }
    case 'update':
      return { ...state, plans: without(state.plans, id) }
    case 'after':
      return isMeasured(state) ? state : { ...state, plans: without(state.plans, id) }
    case 'say':
      return { ...state, reasons: without(state.reasons, id) }
    case 'found':
    case 'seen':
    case 'answer':
      return state
  }
}
