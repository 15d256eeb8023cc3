/** Who saved how many bits on a card. */
import { seatScore, type SeatScore } from '../../../shared/match/chip-scores.ts'
import type { Pack } from '../../../shared/packs/pack.ts'
import { rackOf, wordShare } from './chips.ts'
import type { RunState } from '../types.ts'

/** A state is a value, and every view of it asks for the same scores. */
const scored = new WeakMap<RunState, Map<number, readonly SeatScore[]>>()

/** Everyone who bet on this card, in the order of betting. */
export function seatScores(state: RunState, card: number, pack: Pack): readonly SeatScore[] {
  const cards = scored.get(state) ?? new Map<number, readonly SeatScore[]>()
  scored.set(state, cards)
  const scores = cards.get(card) ?? scoreCard(state, card, pack)
  cards.set(card, scores)
  return scores
}

function scoreCard(state: RunState, card: number, pack: Pack): SeatScore[] {
  const { tokens, blank } = state.cards[card] ?? {}
  const truth = blank === undefined ? undefined : tokens?.[blank]
  if (truth === undefined) return []
  const V = pack.words.length
  const rack = rackOf(pack, truth)
  return Object.entries(state.bets[card] ?? {}).map(([seat, chips]) =>
    seatScore(seat, wordShare(chips, truth, rack, V), V),
  )
}
