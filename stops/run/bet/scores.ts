/** Who saved how many bits on a card: players one by one, teams by the mean of their members' distributions. */
import { mean } from '../../../shared/measures/mean.ts'
import { surprise } from '../../../shared/measures/bits.ts'
import type { Seat, SeatId } from '../../../shared/match/types.ts'
import type { Pack } from '../../../shared/packs/pack.ts'
import type { TeamScore } from '../../../shared/match/stop.ts'
import { bitsSaved, rackOf, shareOf } from './chips.ts'
import type { RunState } from '../types.ts'

/** One seat's bet on one card, as scored. */
export interface SeatScore {
  readonly seat: SeatId
  /** q(truth). */
  readonly share: number
  readonly bits: number
  readonly saved: number
}

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
  return Object.entries(state.bets[card] ?? {}).map(([seat, chips]) => {
    const share = shareOf(chips, truth, rack, V)
    return { seat, share, bits: surprise(share), saved: bitsSaved(share, V) }
  })
}

/** Teams with at least one bet, by the seats' present teams. */
export function teamScores(
  scores: readonly SeatScore[],
  seats: Readonly<Record<SeatId, Seat>>,
  vocab: number,
): TeamScore[] {
  const byTeam = Map.groupBy(scores, ({ seat }) => seats[seat]?.team ?? '')
  return [...byTeam].map(([team, members]) => {
    const share = mean(members.map((member) => member.share))
    return { team, bits: surprise(share), saved: bitsSaved(share, vocab), players: members.length }
  })
}
