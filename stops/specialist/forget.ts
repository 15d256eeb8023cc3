/** Whoever the host puts out has chosen, laid and said nothing in what is still open. */
import type { Draft } from '../../shared/match/draft.ts'
import { without } from '../../shared/match/stop.ts'
import type { Seat } from '../../shared/match/types.ts'
import type { SpecialistState } from './types.ts'

export function forget(_draft: Draft, state: SpecialistState, { id }: Seat): SpecialistState {
  const { phase, picks, levers, strikes, bets, keeps, reasons } = state
  switch (phase) {
    case 'pick':
      return { ...state, picks: without(picks, id) }
    case 'recipe':
      return {
        ...state,
        levers: {
          steps: without(levers.steps, id),
          rate: without(levers.rate, id),
          replay: without(levers.replay, id),
        },
        strikes: without(strikes, id),
      }
    case 'bet':
      return { ...state, bets: without(bets, id) }
    case 'again':
      return { ...state, keeps: without(keeps, id) }
    case 'say':
      return { ...state, reasons: without(reasons, id) }
    case 'front':
    case 'interview':
    case 'left':
    case 'answer':
      return state
  }
}
