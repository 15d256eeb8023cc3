/** What may be seen of the explanations and of the question behind them. */
import type { SeatId } from '../../../shared/match/types.ts'
import type { ExplainShown } from '../../../shared/moves/explain.ts'
import type { VoteShown } from '../../../shared/moves/vote.ts'

export interface ExplainView {
  readonly question: string
  /** Locale keys of what can be answered. */
  readonly options: readonly string[]
  /** Its tally comes with the answer. */
  readonly vote: VoteShown
  readonly text: ExplainShown
  /** Host only, to choose two; no names. */
  readonly texts: readonly { readonly seat: SeatId; readonly text: string }[] | null
  readonly contrast: readonly [string, string] | null
  /** The answer that is right, once it is on the screen. */
  readonly right: number | null
}
