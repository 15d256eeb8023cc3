/** Whoever the host puts out is heard no more in the question that is open. */
import type { Draft } from '../../shared/match/draft.ts'
import { without } from '../../shared/match/stop.ts'
import type { Seat } from '../../shared/match/types.ts'
import { byExam } from './begin.ts'
import { picksOf } from './couple.ts'
import type { SplitState } from './types.ts'

export function forget(_draft: Draft, state: SplitState, { id }: Seat): SplitState {
  if (state.part === 'shown') return state
  switch (state.phase) {
    case 'couple':
      return { ...state, picks: state.picks.with(state.round, without(picksOf(state), id)) }
    case 'bet':
      return { ...state, bets: byExam((exam) => without(state.bets[exam], id)) }
    case 'word':
      return { ...state, wordVotes: without(state.wordVotes, id) }
    case 'ticket':
      return { ...state, priceGuesses: without(state.priceGuesses, id) }
    case 'rematch':
      return state.part === 'pick'
        ? { ...state, changeVotes: without(state.changeVotes, id) }
        : { ...state, forecasts: without(state.forecasts, id) }
    case 'say':
      return { ...state, reasons: without(state.reasons, id) }
    case 'race':
    case 'lists':
      return state
  }
}
