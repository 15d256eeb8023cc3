/** Whoever the host puts out has laid, set and said nothing in what is still open. */
import type { Draft } from '../../shared/match/draft.ts'
import { without } from '../../shared/match/stop.ts'
import type { Seat } from '../../shared/match/types.ts'
import type { GarageState } from './types.ts'

export function forget(_draft: Draft, state: GarageState, { id, team }: Seat): GarageState {
  switch (state.phase) {
    case 'bet':
      return { ...state, bets: without(state.bets, id) }
    case 'build': {
      const { width, layers, heads, share } = state.levers
      const rest = { width: without(width, id), layers: without(layers, id), heads: without(heads, id) }
      const hands = { ...state.hands, [team]: (state.hands[team] ?? []).filter((hand) => hand !== id) }
      const ready = state.ready.filter((seat) => seat !== id)
      return { ...state, levers: { ...rest, share: without(share, id) }, hands, ready }
    }
    case 'again':
      return { ...state, again: without(state.again, id) }
    case 'say':
      return { ...state, reasons: without(state.reasons, id) }
    case 'race':
    case 'curve':
    case 'moved':
    case 'answer':
      return state
  }
}
