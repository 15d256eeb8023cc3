/** What is seen of Time capsule. */
import type { WordShare } from '../../shared/lab/shapes.ts'
import type { Placed } from '../../shared/match/places.ts'
import type { BetShown } from '../../shared/moves/bet.ts'
import type { ChooseShown } from '../../shared/moves/choose.ts'
import type { Waits } from '../../shared/moves/held.ts'
import type { MeasuringView } from '../../shared/moves/measure.ts'
import type { LastShown } from '../../shared/moves/vote.ts'
import type { TokenId } from '../../shared/packs/pack.ts'
import type { TeamRung } from './result.ts'
import type { Rung } from './score.ts'
import type { CapsuleStory } from './story.ts'
import type { CapsuleState, PlanName, Week, Words } from './types.ts'

/** Something that is true only since the model's sentences end. */
export interface NewsShown {
  /** A sentence that says it, and the same up to the word that is new. */
  readonly tells: Words
  readonly asks: Words
  readonly old: TokenId
  readonly fresh: TokenId
}

/** A question, and the likeliest words after it, best first. */
export interface SaidShown {
  readonly asks: Words
  readonly old: TokenId
  readonly fresh: TokenId
  readonly top: readonly WordShare[]
}

/** A level at which an alarm can ring. */
export interface LevelShown {
  readonly bits: number
  /** Of the quiet days, so many lie above it. */
  readonly quietAbove: number
}

export interface DayShown {
  readonly bits: number
  /** Alarms that ring on it: of the seat that looks, or of everybody. null: none has been set. */
  readonly rings: number | null
}

export interface WatchShown {
  /** Sentences a day. */
  readonly each: number
  readonly quiet: readonly number[]
  readonly levels: readonly LevelShown[]
  readonly alarm: ChooseShown
  /** Bits a word at which a seat's own alarm rings; null: it has none, or nobody in particular looks. */
  readonly own: number | null
  readonly days: readonly DayShown[]
  readonly when: BetShown
  /** From 1 on; null: not told. */
  readonly changesOn: number | null
  /** The losses of days had nothing changed; none before it is told. */
  readonly still: readonly number[]
  /** Place on the chip table; null: not told. */
  readonly whenTruth: number | null
  /** Of a seat's own alarm. */
  readonly rung: Rung | null
  readonly teams: readonly TeamRung[]
}

export interface PlanShown extends Week {
  readonly plan: PlanName
  /** Of what the change costs, so much is gone; null: the change was not felt. */
  readonly repaired: number | null
}

export interface CapsuleView extends MeasuringView<CapsuleState> {
  readonly waits: Waits | null
  readonly rematch: boolean
  /** null: this world says nothing for sure, so nothing can change in it. */
  readonly news: NewsShown | null
  readonly bet: BetShown
  readonly said: readonly SaidShown[]
  /** Place on the chip table; null: not told. */
  readonly saysTruth: number | null
  readonly watch: WatchShown | null
  readonly plan: ChooseShown | null
  /** Leave it first; none before it is told. */
  readonly plans: readonly PlanShown[]
  /** The week, had the world stayed as it was; null: not told. */
  readonly still: number | null
  readonly say: LastShown | null
  /** A seat's own, bits; null: not told, or it has none. */
  readonly won: {
    readonly answer: number | null
    readonly when: number | null
    readonly update: number | null
    readonly say: number | null
  }
  readonly best: readonly Placed[]
  readonly score: CapsuleStory | null
}
