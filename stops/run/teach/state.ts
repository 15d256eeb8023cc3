/** Teaching: who labels which card, what was said of it, and what each team brings on board. */
import type { SeatId, TeamId } from '../../../shared/match/types.ts'
import type { TokenId } from '../../../shared/packs/pack.ts'

/** What a player says a sentence should be. */
export type Label =
  /** Complete the blank, or write/repair the whole sentence: all its words. */
  { readonly kind: 'words'; readonly tokens: readonly TokenId[] } | { readonly kind: 'keep' } | { readonly kind: 'bin' }

export interface TeachTask {
  readonly id: string
  /** Whose card it is, and for which team it travels. */
  readonly seat: SeatId
  readonly team: TeamId
  readonly kind: 'complete' | 'write' | 'doubt'
  /** complete: words with null at the blank; doubt: the suspect sentence; write: empty. */
  readonly words: readonly (TokenId | null)[]
}

export interface TeachPart {
  /** Sentences of the pack that the model reads besides the cargo: the first so many. */
  readonly starter: number
  /** Dealt when Teach begins. */
  readonly tasks: readonly TeachTask[]
  /** [task][seat], in the order of speaking: the first is the card's own player's. A label stays as it was given. */
  readonly labels: Readonly<Record<string, Readonly<Record<SeatId, Label>>>>
  /** What each team brought, as sentences to train on; known once Teach is over. */
  readonly cargo: Readonly<Record<TeamId, readonly (readonly TokenId[])[]>>
}
