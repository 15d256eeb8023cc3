/** Whoever the host puts out has answered nothing that is still counted; what it wrote in its own words goes in any case. */
import type { Draft } from '../../shared/match/draft.ts'
import { without } from '../../shared/match/stop.ts'
import type { Seat } from '../../shared/match/types.ts'
import type { Bets } from '../../shared/moves/bet.ts'
import type { DepartureState } from './types.ts'

export function forget(_draft: Draft, state: DepartureState, { id }: Seat): DepartureState {
  const { earlier, phase } = state
  const isTold = earlier !== null && phase === 'close'
  const out = (bets: readonly Bets[]) => (isTold ? bets : bets.map((each) => without(each, id)))
  return {
    ...state,
    bets: out(state.bets),
    texts: without(state.texts, id),
    earlier: earlier === null ? null : { bets: out(earlier.bets), texts: without(earlier.texts, id) },
  }
}
