/** What is seen of Signal Box. */
import type { Placed } from '../../shared/match/places.ts'
import type { BetShown } from '../../shared/moves/bet.ts'
import type { ChooseShown } from '../../shared/moves/choose.ts'
import type { Waits } from '../../shared/moves/held.ts'
import type { MeasuringView } from '../../shared/moves/measure.ts'
import type { LastShown } from '../../shared/moves/vote.ts'
import type { TokenId } from '../../shared/packs/pack.ts'
import type { Reading } from './score.ts'
import type { SignalStory } from './story.ts'
import type { Taste } from './taste-ids.ts'
import type { Words } from './tastes.ts'
import type { ThumbsTold } from './thumbs.ts'
import type { SignalState } from './types.ts'

/** What a card asks for. */
export interface CardShown {
  readonly taste: Taste
  /** Whose words the card may ask for. */
  readonly rack: string
  /** Words of that rack; none on other cards. */
  readonly words: readonly TokenId[]
}

export interface DuelShown {
  readonly left: Words
  readonly right: Words
  /** 0 left, 1 right, 2 no difference. */
  readonly mine: number | null
}

/** What one card got, on the wall at the end: how many held it, and how often the new model wins by it. */
export interface TasteShown {
  readonly taste: Taste
  /** How many of the class hold it, and how many judges of paper; null: the cards are still secret. */
  readonly held: number | null
  readonly paper: number | null
  readonly win: number
  /** Of the same questions with coin-tossed votes, and of plain training on the winners; null: not told, or not measured. */
  readonly coins: number | null
  readonly winners: number | null
  /** Of the class's votes without thumbs of earlier lessons; null: not told, or there were none. */
  readonly alone: number | null
}

export interface BlindShown {
  readonly fresh: number
  readonly old: number
  readonly same: number
  /** Share of the new ones among those that were preferred, and its 95 % interval; null: nobody preferred any. */
  readonly share: { readonly mean: number; readonly low: number; readonly high: number } | null
}

/** How often the answers flatter. */
export interface FlatteryShown {
  readonly before: Share
  readonly after: Share
  /** What people preferred. */
  readonly liked: { readonly nice: number; readonly plain: number }
  /** A place on the chip table. */
  readonly verdict: number
}

/** A share with its 95 % interval. */
export interface Share {
  readonly mean: number
  readonly low: number
  readonly high: number
}

export interface SignalView extends MeasuringView<SignalState> {
  readonly waits: Waits | null
  /** A seat's own card: nobody else ever sees it. */
  readonly card: CardShown | null
  /** Words that cards may ask for are those of this rack. */
  readonly rack: string
  /** A seat's own duels, and its blind pairs. */
  readonly duels: readonly DuelShown[]
  readonly pairs: readonly DuelShown[]
  readonly isReady: boolean
  /** Verdicts so far: where the whole room looks. */
  readonly judged: number | null
  /** Judges of paper who sit beside the class. */
  readonly paper: number
  readonly leash: ChooseShown
  /** The leash that was chosen; null: not told. */
  readonly chosen: number | null
  readonly bets: BetShown
  readonly exams: BetShown
  /** Loss of the pairs by step, bits; 1 is a coin. */
  readonly live: readonly number[]
  readonly isTrained: boolean
  /** The class's run has been trained, or will be; else there are no votes to train from, or no lab. */
  readonly mayTrain: boolean
  /** The coin-tossed votes have been trained on; and the run off the leash has, or will be. */
  readonly hasControl: boolean
  readonly mayLoose: boolean
  /** The run collapsed and was put back to its start. */
  readonly collapsed: boolean
  readonly blind: BlindShown | null
  readonly tastes: readonly TasteShown[]
  /** Cards that the model follows, and what came of the exam, as places on the chip tables; null: not told yet. */
  readonly followed: readonly number[] | null
  readonly verdict: number | null
  /** Old and new model; none before it is told. */
  readonly before: Reading | null
  readonly after: Reading | null
  /** A sentence or two of each. */
  readonly wrote: { readonly before: readonly Words[]; readonly after: readonly Words[] } | null
  /** Thumbs of earlier lessons that were trained on besides; null: none, or not told. */
  readonly thumbs: ThumbsTold | null
  /** Without them: general exam, bits a token, after the run. null: not told, or there were none. */
  readonly aloneExam: number | null
  readonly again: BetShown | null
  /** Off the leash: by mark; null: not told. */
  readonly loose: {
    readonly readings: readonly Reading[]
    readonly collapsed: boolean
    readonly verdict: number
    readonly wrote: readonly Words[]
  } | null
  /** What is nice to hear in this world; pairs of the polite copy, a seat's own; chips on what comes of them. */
  readonly nice: readonly Words[]
  readonly likings: readonly DuelShown[]
  readonly fonds: BetShown | null
  /** Pairs judged without a card: where the whole room looks. */
  readonly likes: number | null
  /** There is, or will be, something to choose from. */
  readonly mayFlatter: boolean
  readonly flattery: FlatteryShown | null
  readonly say: LastShown | null
  /** A seat's own; null: not told, or it has none. */
  readonly won: {
    readonly judge: number | null
    readonly card: number | null
    readonly exam: number | null
    readonly again: number | null
    readonly fond: number | null
    readonly say: number | null
  } | null
  readonly best: readonly Placed[]
  readonly score: SignalStory | null
}
