/** What is seen of Blank duel. */
import type { Placed } from '../../shared/match/places.ts'
import type { BetShown } from '../../shared/moves/bet.ts'
import type { Waits } from '../../shared/moves/held.ts'
import type { MeasuringView } from '../../shared/moves/measure.ts'
import type { LastShown, VoteShown } from '../../shared/moves/vote.ts'
import type { TokenId } from '../../shared/packs/pack.ts'
import type { BlankStory } from './outcome.ts'
import type { Pair } from './score.ts'
import type { Blank, BlankState, Side } from './types.ts'

/** The blank that is filled now. */
export interface CardShown {
  /** null is the blank. Behind it nothing for whoever sees only the left, and for the screens that all look at. */
  readonly words: readonly (TokenId | null)[]
  readonly options: readonly TokenId[]
  readonly fill: VoteShown
  /** How many have filled it: on screens that the whole room sees. */
  readonly count: number | null
}

/** A blank that was told. */
export interface RowShown {
  readonly words: readonly TokenId[]
  readonly blank: number
  readonly people: Pair
  /** null until the duel, or not measured. */
  readonly models: Pair | null
  /** The reader of both sides was ahead, so that chips on it count, and where the clue stands; null until the duel. */
  readonly isAhead: boolean | null
  readonly clue: Blank['clue'] | null
}

export interface BlankView extends MeasuringView<BlankState> {
  /** The host cannot go on yet without losing the models. */
  readonly waits: Waits | null
  readonly isRematch: boolean
  /** Of the leg, from 1, and how many it has; 0 where the text has none. */
  readonly round: number
  readonly rounds: number
  /** Other blanks come behind these. */
  readonly hasMore: boolean
  /** What this seat sees of the sentence, while it fills and when it is told. null: a screen that all look at. */
  readonly side: Side | null
  readonly card: CardShown | null
  /** The one that was told; of bet and duel all of the leg. */
  readonly rows: readonly RowShown[]
  /** What this seat said at the blank that is told; null: nothing. */
  readonly said: TokenId | null
  readonly bet: BetShown
  /** How far the reader of both sides has come, and how many seconds it took; null: it is not done. */
  readonly steps: number
  readonly of: number
  readonly seconds: number | null
  /** Seconds that it will still take; null: nobody can tell yet, or it is done. */
  readonly left: number | null
  readonly isRead: boolean
  readonly say: LastShown | null
  /** A seat's own bits: of what was told last, and of all. */
  readonly won: { readonly now: number | null; readonly all: number } | null
  readonly best: readonly Placed[]
  /** null until the answer. */
  readonly score: BlankStory | null
}
