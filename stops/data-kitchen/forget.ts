/** Whoever the host puts out is heard no more in what the Kitchen still counts; their own words are shown nowhere. */
import type { Draft } from '../../shared/match/draft.ts'
import { without } from '../../shared/match/stop.ts'
import type { Seat } from '../../shared/match/types.ts'
import { dealIdle, withoutVoice } from '../../shared/moves/belt.ts'
import { limitsFor } from './begun.ts'
import type { KitchenState } from './types.ts'

export function forget({ pack }: Draft, before: KitchenState, seat: Seat): KitchenState {
  const { id, team } = seat
  const state: KitchenState = { ...before, texts: without(before.texts, id) }
  switch (state.phase) {
    case 'bet':
    case 'sort': {
      const { dirt, machine } = state.bets
      const bets = state.phase === 'bet' ? { dirt: without(dirt, id), machine: without(machine, id) } : state.bets
      // A card that was theirs alone is nobody's: who had none left is handed it.
      const sorted = dealIdle(withoutVoice(state.sorted, seat), team, limitsFor(state, team, pack))
      return { ...state, bets, sorted }
    }
    case 'rule':
      return { ...state, rules: without(state.rules, id), prices: without(state.prices, id) }
    case 'switch':
      return { ...state, switchBets: without(state.switchBets, id) }
    case 'blind':
    case 'machine':
    case 'teams':
    case 'filter':
    case 'again':
    case 'say':
    case 'said':
      return state
  }
}
