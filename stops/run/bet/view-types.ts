/** What may be seen of reading and bets: the open card; then all chips, the truth, and people against the model. */
import type { WordShare } from '../../../shared/lab/shapes.ts'
import type { Placed } from '../../../shared/match/places.ts'
import type { TeamId } from '../../../shared/match/types.ts'
import type { TokenId } from '../../../shared/packs/pack.ts'
import type { Chips } from './state.ts'

/** Who sits on one scale when a card is revealed. All bits are -log2 q(truth). */
export interface CardReveal {
  readonly truth: TokenId
  readonly floorBits: number
  readonly model: { readonly bits: number; readonly top: readonly WordShare[] }
  readonly ghosts: readonly {
    readonly id: 'untrained' | 'earlier' | 'reader' | 'bigram'
    readonly bits: number
    readonly top: readonly WordShare[]
  }[]
  readonly teams: readonly {
    readonly team: TeamId
    readonly bits: number
    readonly saved: number
    readonly players: number
  }[]
  /** Every player's bits, sorted, no names. */
  readonly players: readonly number[]
  /** The three least surprised, by name: host and projector. */
  readonly best: readonly Placed[]
  /** The asking seat's own. */
  readonly mine: { readonly bits: number; readonly saved: number; readonly share: number } | null
}

/** The chips of all players together. */
export interface Stakes {
  readonly players: number
  /** Most chips first. */
  readonly words: readonly { readonly word: TokenId; readonly chips: number }[]
  readonly racks: readonly { readonly rack: string; readonly chips: number }[]
  /** Laid nowhere: they count for every word alike. */
  readonly kept: number
}

/** Mean surprise over one round of cards, bits. */
export interface DuelRound {
  readonly players: number
  /** Players who were surprised less than the model on the cards they bet on. */
  readonly won: number
  readonly peopleBits: number
  readonly modelBits: number
  readonly mine: number | null
}

export interface Duel {
  readonly before: DuelRound
  /** null before the second round is over. */
  readonly after: DuelRound | null
}

export interface ReadView {
  readonly sentences: readonly (readonly TokenId[])[]
  /** How many have read: host and projector. */
  readonly done: number | null
}

export interface BetView {
  /** Among all cards of both rounds: what a bet names. */
  readonly card: number
  readonly of: number
  /** Its place in its round, from 0, and how many cards the round has. */
  readonly round: { readonly at: number; readonly of: number }
  /** The second round: against the trained model. */
  readonly isAgain: boolean
  /** Words of the card up to its end, null at the blank. */
  readonly words: readonly (TokenId | null)[]
  /** Words laid out, in the order in which they lie. */
  readonly candidates: readonly TokenId[]
  readonly chips: number
  readonly mine: Chips | null
  readonly placed: number | null
  /** null until the bets are closed. */
  readonly stakes: Stakes | null
  readonly reveal: CardReveal | null
  /** At the end of each round. */
  readonly duel: Duel | null
}

/** Everybody's mean surprise over the cards revealed so far. */
export interface MarksView {
  readonly cards: number
  readonly floorBits: number
  readonly rows: readonly {
    readonly id: 'model' | 'untrained' | 'earlier' | 'reader' | 'bigram' | 'players'
    readonly bits: number
  }[]
}
