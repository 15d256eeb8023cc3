/** Reading and betting: what everybody reads, the cards of both rounds, and what is laid on them. */
import type { Card } from '../../../shared/lab/shapes.ts'
import type { SeatId } from '../../../shared/match/types.ts'
import type { TokenId } from '../../../shared/packs/pack.ts'

/** Chips of one player on one card. */
export interface Chips {
  readonly racks: Readonly<Record<string, number>>
  readonly words: Readonly<Record<string, number>>
}

export interface RunCard extends Card {
  readonly floorBits: number
}

export interface BetPart {
  /** The card that is played, or was played last. */
  readonly card: number
  readonly cards: readonly RunCard[]
  /** Sentences of the town that everybody reads, and the ghost is trained on. */
  readonly reading: readonly (readonly TokenId[])[]
  /** Words laid out for a bet, a card; empty until the card is dealt. */
  readonly candidates: readonly (readonly TokenId[])[]
  /** [card][seat] */
  readonly bets: readonly Readonly<Record<SeatId, Chips>>[]
  /** Next-word distributions at the cards, by table guest: 'model', 'untrained', 'earlier', 'reader'; [guest][card][V]. */
  readonly tables: Readonly<Record<string, readonly (readonly number[])[]>>
}
