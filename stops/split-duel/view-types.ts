/** What is seen of Split Duel. */
import type { Placed } from '../../shared/match/places.ts'
import type { StopView } from '../../shared/match/play.ts'
import type { TeamId } from '../../shared/match/types.ts'
import type { AmountShown } from '../../shared/moves/amount.ts'
import type { ChooseShown } from '../../shared/moves/choose.ts'
import type { LastShown, VoteShown } from '../../shared/moves/vote.ts'
import type { TokenId } from '../../shared/packs/pack.ts'
import type { Merge, Stage } from '../../shared/text/pieces.ts'
import type { ExamId } from './book.ts'
import type { CloseCall } from './score.ts'
import type { ListTried, Part, Racer, SplitPhase } from './types.ts'

export interface PairShown {
  readonly pair: Merge
  /** How often it stands in the text; null until it is told. */
  readonly count: number | null
}

/** A round of merges. A seat sees its own team's train and options, the whole room the counter's train. */
export interface CoupleView {
  /** From 1. */
  readonly round: number
  readonly rounds: number
  /** Sentences as wagons. */
  readonly trains: readonly (readonly string[])[]
  /** Wagons of a sentence, on average: of letters alone, and now. */
  readonly letters: number
  readonly wagons: number
  readonly pick: ChooseShown
  readonly options: readonly PairShown[]
  /** Which of the options most members took; null until it is told, or nobody picked. */
  readonly taken: number | null
  /** Whether that was the most frequent one, and which that is; null until it is told. */
  readonly best: number | null
  /** What the counter couples; null until it is told. */
  readonly counter: { readonly pair: Merge; readonly count: number } | null
  /** As far as it is told. */
  readonly teams: readonly TeamShown[]
  /** Picks that are in: on screens that the whole room sees. */
  readonly picked: number | null
}

export interface TeamShown {
  readonly team: TeamId
  /** The first sentence, as its merges cut it. */
  readonly train: readonly string[]
  /** Wagons of a sentence, on average. */
  readonly wagons: number
  /** What it coupled last; null: nothing. */
  readonly pair: Merge | null
  /** That was the most frequent pair of its train. */
  readonly isBest: boolean
}

export interface BetView {
  readonly exam: ExamId
  /** A sentence of it. */
  readonly example: string
  readonly vote: VoteShown
  /** Which racer did best; null until it is measured, or too close to call. */
  readonly winner: number | null
  /** The two best that are too close to call; null: one of them won, or not all racers were measured. */
  readonly close: CloseCall | null
}

/** Bits a letter; null: it cannot read that exam. */
export type ExamBits = Readonly<Record<ExamId, number | null>>

export type RacerShown = Pick<Racer, 'merges' | 'kinds' | 'steps' | 'sums' | 'pieces' | 'written'> & {
  /** null while it is being trained, or could not be. */
  readonly bits: ExamBits | null
}

export interface ListShown extends Pick<ListTried, 'ghost' | 'merges' | 'pieces'> {
  readonly teams: readonly TeamId[]
  /** Bits a letter on known words, of the starts that were measured; null: none yet. */
  readonly bits: number | null
  /** What it saves against no merge at all; null until all is measured. */
  readonly gain: {
    readonly mean: number
    readonly low: number
    readonly high: number
    readonly verdict: 'better' | 'worse' | 'too-close'
  } | null
}

export interface HistoryShown {
  readonly word: TokenId
  /** No brain has read it. */
  readonly isKept: boolean
  /** As it is cut after so many merges, where that changes. */
  readonly stages: readonly Stage[]
  /** Merges after which it is one piece; null: it never is. */
  readonly whole: number | null
}

export interface WordView {
  readonly options: readonly TokenId[]
  readonly pick: ChooseShown
  /** A seat's own word, or the one that most chose; null until it is told. */
  readonly history: HistoryShown | null
}

export interface TicketView {
  readonly guess: AmountShown
  /** The one at home first; the others' pieces once they are told. */
  readonly tickets: readonly { readonly id: string; readonly text: string; readonly pieces: readonly string[] | null }[]
}

export interface RematchView {
  readonly pick: ChooseShown
  /** What the class chose; null until it is told. */
  readonly change: number | null
  /** Somebody chose it; null until it is told. */
  readonly isChosen: boolean | null
  readonly forecast: VoteShown
  readonly after: RacerShown | null
  /** An index into the forecasts; null: not known, or too close to call. */
  readonly turn: number | null
  /** Bits a letter between before and after on the word that nobody saw; null: not measured. */
  readonly apart: number | null
}

export interface SplitView extends StopView {
  readonly stop: 'split-duel'
  readonly phase: SplitPhase
  readonly part: Part
  readonly isOwn: boolean
  /** Sentences that are counted. */
  readonly sentences: number
  /** Words that no brain reads. */
  readonly kept: readonly TokenId[]
  /** Multiplications and additions that each racer may spend. */
  readonly sums: number
  readonly couple: CoupleView | null
  readonly bets: readonly BetView[]
  /** The known example as each racer reads it, while bets are made. */
  readonly cuts: readonly (readonly string[])[]
  readonly racers: readonly RacerShown[]
  readonly lists: readonly ListShown[]
  readonly word: WordView | null
  readonly ticket: TicketView | null
  readonly rematch: RematchView | null
  readonly say: LastShown | null
  /** A seat's own bits, as far as they are told. */
  readonly bits: number | null
  /** The best by name, where the whole room looks: by bits, or for a ticket by pieces off. */
  readonly best: readonly Placed[]
  /** All that the phase shows has been measured, or will not be. */
  readonly measured: boolean
  readonly troubled: boolean
}
