/** What is seen of Update day. */
import type { Placed } from '../../shared/match/places.ts'
import type { BetShown } from '../../shared/moves/bet.ts'
import type { ChooseShown } from '../../shared/moves/choose.ts'
import type { Waits } from '../../shared/moves/held.ts'
import type { MeasuringView } from '../../shared/moves/measure.ts'
import type { WriteShown } from '../../shared/moves/write.ts'
import type { TokenId } from '../../shared/packs/pack.ts'
import type { UpdateStory } from './story.ts'
import type { PlanName, UpdateState, Words } from './types.ts'

export interface NewsShown {
  readonly old: TokenId
  readonly fresh: TokenId
  /** The shortest sentence that says it. */
  readonly tells: Words
  /** The same up to the word. */
  readonly asks: Words
}

/** One question, and what was answered: before, and after all had talked to it. */
export interface AnswerShown {
  readonly asks: Words
  readonly first: Words
  readonly last: Words
}

/** What an update came to. */
export interface UpdateShown {
  readonly plan: PlanName
  readonly isChosen: boolean
  readonly before: number
  readonly after: number
  readonly examBefore: number
  readonly examAfter: number
  /** Spelled; null: not looked at. */
  readonly fingerprint: string | null
  /** Share of all numbers; null: not looked at. */
  readonly moved: number | null
  readonly answers: readonly { readonly asks: Words; readonly says: Words }[]
}

export interface UpdateView extends MeasuringView<UpdateState> {
  readonly waits: Waits | null
  /** null: this world has none. */
  readonly news: NewsShown | null
  readonly chat: WriteShown
  readonly bet: BetShown
  /** Fingerprints, spelled: before anybody has said anything, and, once it is told, after all have; null: not measured. */
  readonly first: string | null
  readonly last: string | null
  readonly isSame: boolean | null
  /** Messages that were read in between. */
  readonly messages: number | null
  readonly answers: readonly AnswerShown[]
  readonly plan: ChooseShown | null
  readonly moved: BetShown | null
  /** Numbers that the model has. */
  readonly numbers: number
  /** The class's own first. */
  readonly updates: readonly UpdateShown[]
  /** Places on the chip tables; null: not told. */
  readonly changedTruth: number | null
  readonly movedTruth: number | null
  /** A seat's own, bits; null: not told, or it has none. */
  readonly won: number | null
  readonly best: readonly Placed[]
  readonly score: UpdateStory | null
}
