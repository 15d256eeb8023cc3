/** Whoever the host puts out is heard no more in what the Run still counts; their own words are shown nowhere. */
import type { Draft } from '../../shared/match/draft.ts'
import { without } from '../../shared/match/stop.ts'
import type { Seat } from '../../shared/match/types.ts'
import type { RunState } from './types.ts'

export function forget(_draft: Draft, before: RunState, { id }: Seat): RunState {
  const state: RunState = { ...before, explanations: without(before.explanations, id) }
  switch (state.phase) {
    case 'brief':
      return { ...state, briefVotes: without(state.briefVotes, id) }
    case 'bet':
    case 'stakes':
      return { ...state, bets: state.bets.with(state.card, without(state.bets[state.card] ?? {}, id)) }
    case 'teach':
      return { ...state, labels: withoutLabels(state.labels, id) }
    case 'forecast':
      return { ...state, forecasts: without(state.forecasts, id) }
    case 'train': {
      const { votes, tapped } = state.train
      return {
        ...state,
        train: { ...state.train, votes: without(votes, id), tapped: tapped.filter((other) => other !== id) },
      }
    }
    case 'speak':
      return state.speak.shown ? state : { ...state, speak: { ...state.speak, votes: without(state.speak.votes, id) } }
    case 'explain':
      return state.answerShown ? state : { ...state, conceptVotes: without(state.conceptVotes, id) }
    case 'read':
    case 'reveal':
    case 'exam':
      return state
  }
}

function withoutLabels(labels: RunState['labels'], seat: Seat['id']): RunState['labels'] {
  return Object.fromEntries(Object.entries(labels).map(([task, said]) => [task, without(said, seat)]))
}
