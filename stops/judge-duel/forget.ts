/** Whoever the host puts out has put nothing in order, and laid nothing on what is still open. */
import type { Draft } from '../../shared/match/draft.ts'
import { without } from '../../shared/match/stop.ts'
import type { Seat } from '../../shared/match/types.ts'
import { isFrom, type JudgeState } from './types.ts'

export function forget(_draft: Draft, state: JudgeState, { id }: Seat): JudgeState {
  if (state.phase === 'say') return { ...state, reasons: without(state.reasons, id) }
  if (isFrom(state, 'people')) return state
  const { bets } = state
  const heard = { ...state, orders: without(state.orders, id), agree: without(state.agree, id) }
  if (isFrom(state, 'metrics') && state.bits !== null) return heard
  const perplexity = without(bets.perplexity, id)
  if (isFrom(state, 'metrics')) return { ...heard, bets: { ...bets, perplexity } }
  return { ...heard, bets: { bleu: without(bets.bleu, id), rouge: without(bets.rouge, id), perplexity } }
}
