/** Whoever the host puts out has judged, laid and said nothing in what is still open. */
import type { Draft } from '../../shared/match/draft.ts'
import { without } from '../../shared/match/stop.ts'
import type { Seat } from '../../shared/match/types.ts'
import { isFrom, type SignalState } from './types.ts'

export function forget(_draft: Draft, state: SignalState, { id }: Seat): SignalState {
  switch (state.phase) {
    case 'judge':
      return { ...state, verdicts: without(state.verdicts, id) }
    case 'bet':
    case 'train':
    case 'blind': {
      // What was trained on is trained; the bets are counted when what they are on is told.
      const open = {
        ...state,
        bets: without(state.bets, id),
        exams: without(state.exams, id),
        blind: without(state.blind, id),
      }
      if (isFrom(state, 'train')) return open
      return { ...open, verdicts: without(state.verdicts, id), leashes: without(state.leashes, id) }
    }
    case 'again':
      return { ...state, again: without(state.again, id) }
    case 'hacked':
      return state.runs.loose === undefined ? { ...state, again: without(state.again, id) } : state
    case 'flatter':
      return { ...state, liked: without(state.liked, id), fonds: without(state.fonds, id) }
    case 'flattered':
      return state.is === null ? { ...state, fonds: without(state.fonds, id) } : state
    case 'say':
      return { ...state, reasons: without(state.reasons, id) }
    case 'result':
      return { ...state, exams: without(state.exams, id) }
    case 'moved':
    case 'cards':
    case 'answer':
      return state
  }
}
