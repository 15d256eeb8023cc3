/** Whoever the host puts out has filled, laid and said nothing in what is still open. */
import type { Draft } from '../../shared/match/draft.ts'
import { without } from '../../shared/match/stop.ts'
import type { Seat } from '../../shared/match/types.ts'
import { betsOf, filledAt, legOf } from './score.ts'
import type { BlankState } from './types.ts'

export function forget(_draft: Draft, state: BlankState, { id }: Seat): BlankState {
  const { phase, round, filled, bets } = state
  switch (phase) {
    case 'fill': {
      const now = filledAt(state, round)
      return { ...state, filled: filled.with(round, { ...now, votes: without(now.votes, id) }) }
    }
    case 'bet': {
      const leg = legOf(state)
      return { ...state, bets: bets.with(leg, without(betsOf(state, leg), id)) }
    }
    case 'say':
      return { ...state, reasons: without(state.reasons, id) }
    case 'told':
    case 'duel':
    case 'answer':
      return state
  }
}
