/** What is seen of Judge duel. */
import type { Placed } from '../../shared/match/places.ts'
import type { BetShown } from '../../shared/moves/bet.ts'
import type { Waits } from '../../shared/moves/held.ts'
import type { MeasuringView } from '../../shared/moves/measure.ts'
import type { RankShown } from '../../shared/moves/rank.ts'
import type { LastShown } from '../../shared/moves/vote.ts'
import type { JudgeStory } from './story.ts'
import type { Author, JudgeState, Metric, Words } from './types.ts'

/** One ending, and what has been told of it; null: not told, or not measured. */
export interface RowShown {
  readonly words: Words
  readonly bleu: number | null
  readonly rouge: number | null
  /** Of the trained model at the whole sentence, words. */
  readonly perplexity: number | null
  /** Mean place that the class has given it, from 1 on. */
  readonly place: number | null
  readonly by: Author | null
  /** The steps that its author has learned for; of the one that knows few sentences, so many. null: as above, or neither. */
  readonly learned: number | null
}

/** Chips on what one metric puts first. */
export interface FirstShown {
  readonly metric: Metric
  readonly bet: BetShown
  /** Places in the rows: one, or several that are equal; none: not told, or not measured. */
  readonly tops: readonly number[]
  /** How far it agrees with the class, -1 to 1; null: not told, or not measured. */
  readonly agreement: number | null
}

export interface JudgeView extends MeasuringView<JudgeState> {
  readonly waits: Waits | null
  /** What all of them begin with. */
  readonly begun: Words
  /** How a person of this world ended it; null: not told yet. */
  readonly reference: Words | null
  readonly rows: readonly RowShown[]
  readonly rank: RankShown
  /** None before the order is in. */
  readonly firsts: readonly FirstShown[]
  /** null: not asked yet. */
  readonly agree: BetShown | null
  /** Places in `METRICS`; none: not told, or nothing to compare with. */
  readonly nearest: readonly number[]
  /** BLEU with so many endings to compare with, and how far that agrees with the class. null: not told, or there are none. */
  readonly many: { readonly endings: number; readonly agreement: number } | null
  /** A seat's own, bits; null: not told, or it has none. */
  readonly won: number | null
  readonly best: readonly Placed[]
  /** The question with which the stop ends; null: not asked yet. */
  readonly say: LastShown | null
  readonly score: JudgeStory | null
}
