/** What may be seen of the explanations and of the question behind them. */
import type { WordShare } from '../../../shared/lab/shapes.ts'
import type { SeatId } from '../../../shared/match/types.ts'
import type { TokenId } from '../../../shared/packs/pack.ts'
import type { ExplainShown } from '../../../shared/moves/explain.ts'
import type { VoteShown } from '../../../shared/moves/vote.ts'

/** A card with its true word, and the model's first words for it, before and after the training. */
export interface Said {
  readonly words: readonly TokenId[]
  readonly blank: number
  readonly before: readonly WordShare[]
  readonly after: readonly WordShare[]
  /** Surprise at the true word, bits. */
  readonly bits: { readonly before: number; readonly after: number }
}

export interface ExplainView {
  readonly question: string
  /** Locale keys of what can be answered. */
  readonly options: readonly string[]
  /** Its tally comes with the answer. */
  readonly vote: VoteShown
  readonly text: ExplainShown
  /** Host only, to choose two; no names. */
  readonly texts: readonly { readonly seat: SeatId; readonly text: string }[] | null
  /** To read once both answers are in: what the model said on each card, and what it says now. */
  readonly said: readonly Said[]
  readonly contrast: readonly [string, string] | null
  /** The answer that is right, once it is on the screen. */
  readonly right: number | null
}
