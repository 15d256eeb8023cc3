/** Whoever the host puts out has estimated nothing that is still open; what it wrote goes in any case. */
import type { Draft } from '../../shared/match/draft.ts'
import { without } from '../../shared/match/stop.ts'
import type { Seat } from '../../shared/match/types.ts'
import type { ReceiptState } from './types.ts'

export function forget(_draft: Draft, state: ReceiptState, { id }: Seat): ReceiptState {
  const { phase, guesses, coal, texts, contrast } = state
  return {
    ...state,
    guesses: phase === 'guess' ? guesses.map((each) => without(each, id)) : guesses,
    // What was burned is burned.
    coal: phase === 'coal' ? without(coal, id) : coal,
    texts: without(texts, id),
    contrast: contrast?.includes(id) === true ? null : contrast,
  }
}
