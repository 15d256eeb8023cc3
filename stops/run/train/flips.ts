/** When each card first turned right, as the depots see it. */
import type { Draft } from '../../../shared/match/draft.ts'
import { firstCards } from '../bet/rounds.ts'
import { ask, contextsOf } from '../jobs.ts'
import { topWord } from '../tables.ts'
import type { RunState } from '../types.ts'

/** Asks what the model says at the cards now, to see which has turned right. */
export function lookAtCards(draft: Draft, state: RunState, from: string, step: number): RunState {
  return ask(draft, state, 'flips', { kind: 'predict', from, contexts: contextsOf(firstCards(state)) }, String(step))
}

export function flipsSeen(state: RunState, tables: readonly (readonly number[])[], note: string): RunState {
  const flips = state.train.flips.map((step, i) => {
    const [card, table] = [state.cards[i], tables[i]]
    const isRight = card !== undefined && table !== undefined && topWord(table) === card.tokens[card.blank]
    return step === -1 && isRight ? Number(note) : step
  })
  return { ...state, train: { ...state.train, flips } }
}
