/** What is seen of Release board. */
import type { Form } from '../../shared/lessons/plan.ts'
import type { Placed } from '../../shared/match/places.ts'
import type { TeamId } from '../../shared/match/types.ts'
import type { BetShown } from '../../shared/moves/bet.ts'
import type { ChooseShown } from '../../shared/moves/choose.ts'
import type { Waits } from '../../shared/moves/held.ts'
import type { MeasuringView } from '../../shared/moves/measure.ts'
import type { LastShown } from '../../shared/moves/vote.ts'
import type { ReleaseCard } from './model-card.ts'
import type { Crown } from './score.ts'
import type { BoardState, Maker, Users, Words, Metric } from './types.ts'

/** A candidate, and what has been told of it. */
export interface RowShown {
  /** It could be measured. */
  readonly isThere: boolean
  /** What it writes of its own accord. */
  readonly sample: readonly Words[]
  /** By metric; null: not told to this audience. */
  readonly figures: Readonly<Record<Metric, number | null>>
  /** Bits a word of the users, and of the others; null: not told. */
  readonly users: number | null
  readonly others: number | null
  /** How it came about; null: not told. */
  readonly maker: Maker | null
}

/** What a team has released. */
export interface ShippedShown {
  readonly team: TeamId
  readonly option: number
  /** Bits a word of the users, and what that is worth with the coal taken off; null: not measured. */
  readonly bits: number | null
  readonly worth: number | null
}

/** What a seat's own team has sealed and decides. */
export interface OwnShown {
  readonly sealed: readonly Metric[]
  /** Candidate that is first by that; null: nothing was sealed. */
  readonly first: number | null
  readonly decide: ChooseShown
  /** Votes of the team by decision, as they come in. */
  readonly votes: readonly number[]
  /** null: nothing was released, or it was not measured, or it is not told yet. */
  readonly card: ReleaseCard | null
}

export interface BoardView extends MeasuringView<BoardState> {
  readonly form: Form
  readonly waits: Waits | null
  readonly users: Users
  /** What such users say, from the text, and what the others say. */
  readonly voices: Readonly<Record<Users, readonly Words[]>>
  readonly seal: BetShown
  readonly rows: readonly RowShown[]
  /** null: for a screen that the whole room sees, or before the seal is closed. */
  readonly own: OwnShown | null
  /** Bits that a repair and a training from the start cost. */
  readonly prices: { readonly fix: number; readonly retrain: number }
  /** Teams' decisions; none before they are told. */
  readonly shipped: readonly ShippedShown[]
  /** null: not asked yet, or not in this form. */
  readonly bet: BetShown | null
  /** Candidates that are best for the users; none: not told. */
  readonly best: readonly number[]
  /** Bits of a candidate taken with eyes shut; null: not told. */
  readonly blind: number | null
  readonly crown: Crown | null
  readonly again: BetShown | null
  /** Candidates that are best for the others; none: not told. */
  readonly bestOthers: readonly number[]
  /** Seats' own bits; null: not told, or it has none. */
  readonly won: { readonly team: number | null; readonly chips: number | null }
  readonly winners: readonly Placed[]
  /** The question with which the stop ends; null: not asked yet. */
  readonly say: LastShown | null
}
