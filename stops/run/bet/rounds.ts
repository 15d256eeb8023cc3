/** A round of cards before the training, and with the rematch another one after the exam, against the trained model. */
import { LENGTH } from '../content.ts'
import { isWaitingFor } from '../jobs.ts'
import type { RunCard } from './state.ts'
import type { RunState } from '../types.ts'

type Cards = Pick<RunState, 'cards' | 'form'>

/** Cards of the first round. */
export function firstOf({ cards, form }: Cards): number {
  return Math.min(LENGTH[form].cards, cards.length)
}

export function firstCards(state: Cards): readonly RunCard[] {
  return state.cards.slice(0, firstOf(state))
}

export function isSecond(state: Cards, card: number): boolean {
  return card >= firstOf(state)
}

/** Cards that nobody can bet on any more: all before the open one, and that too once its bets are closed. */
export function closedCards(state: RunState): number {
  switch (state.phase) {
    case 'brief':
    case 'read':
      return 0
    case 'bet':
      return state.card
    case 'stakes':
    case 'reveal':
      return state.card + 1
    case 'teach':
    case 'forecast':
    case 'train':
    case 'exam':
      return firstOf(state)
    case 'speak':
    case 'explain':
      return state.cards.length
  }
}

/** Cards whose truth has been shown. */
export function revealedCards(state: RunState): number {
  return state.phase === 'stakes' ? state.card : closedCards(state)
}

/**
 * What the model said at a card when that was played: as it came to the first round, as it was trained in the second.
 * Where the training could not be measured, the model is what it was. undefined while the lab has not answered.
 */
export function modelTable(state: RunState, card: number): readonly number[] | undefined {
  const before = state.tables['model']
  if (!isSecond(state, card)) return before?.[card]
  const after = state.exam.tablesAfter
  if (after === null && isWaitingFor(state, 'cards')) return undefined
  return (after ?? before)?.[card]
}
