/** Whoever the host puts out has laid nothing and said nothing in what is still open. */
import type { Draft } from '../../shared/match/draft.ts'
import { without } from '../../shared/match/stop.ts'
import type { Seat } from '../../shared/match/types.ts'
import type { SpotlightState } from './types.ts'

export function forget(_draft: Draft, state: SpotlightState, { id }: Seat): SpotlightState {
  const { phase, round, lamps, calls } = state
  switch (phase) {
    case 'lamps':
      return { ...state, lamps: lamps.with(round, without(lamps[round] ?? {}, id)) }
    case 'swap':
      return { ...state, calls: calls.with(round, without(calls[round] ?? {}, id)) }
    case 'say':
      return { ...state, reasons: without(state.reasons, id) }
    case 'heads':
    case 'cover':
    case 'answer':
      return state
  }
}
