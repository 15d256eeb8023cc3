/** Split Duel: ten merges by hand, and what words, pieces and letters cost a brain (LEARNING B11, B12, C11). */
import type { Form } from '../../shared/lessons/plan.ts'
import type { SeatId, TeamId } from '../../shared/match/types.ts'
import type { Choices } from '../../shared/moves/choose.ts'
import type { Amounts } from '../../shared/moves/amount.ts'
import type { Measuring } from '../../shared/moves/measure.ts'
import type { Votes } from '../../shared/moves/vote.ts'
import type { TokenId } from '../../shared/packs/pack.ts'
import type { Merge, PairCount } from '../../shared/text/pieces.ts'
import type { ExamId } from './book.ts'

export type SplitPhase = 'couple' | 'bet' | 'race' | 'lists' | 'word' | 'ticket' | 'rematch' | 'say'
/** Of a phase: something is asked, or what came of it is shown. `guess`: the rematch asks twice. */
export type Part = 'pick' | 'guess' | 'shown'

/** A brain that was trained on one cut of the book, or will be. */
export interface Racer {
  /** Merges that its pieces were made with; null: whole words. */
  readonly merges: number | null
  /** Kinds of pieces that it knows. */
  readonly kinds: number
  readonly steps: number
  /** Multiplications and additions of its training. */
  readonly sums: number
  /** Of a sentence of the book, on average. */
  readonly pieces: number
  /** What it can read. */
  readonly exams: readonly ExamId[]
  /** Bits a letter by exam; null while nothing was measured. */
  readonly bits: Readonly<Partial<Record<ExamId, number>>> | null
  /** Sentences that it wrote. */
  readonly written: readonly string[]
}

/** A short list of merges, and what it came to from each start: bits a letter on known words. */
export interface ListTried {
  /** Whose it is beside the teams': nobody's couples nothing, the counter's, or one as people like it. */
  readonly ghost: 'none' | 'counted' | 'feeling' | null
  readonly merges: readonly Merge[]
  /** Of a sentence of the book, on average. */
  readonly pieces: number
  readonly bits: readonly (number | null)[]
}

/** What one team couples, and what it may pick from in this round. */
export interface TeamTrain {
  readonly merges: readonly Merge[]
  readonly options: readonly PairCount[]
  /** Of a sentence of the text, on average. */
  readonly wagons: number
}

/** A pair that somebody picked, and whether none of their train's stood more often. */
export interface Picked {
  readonly pair: Merge
  readonly isBest: boolean
}

export interface SplitState extends Measuring {
  readonly stop: 'split-duel'
  readonly phase: SplitPhase
  readonly part: Part
  readonly form: Form
  readonly rematch: boolean
  /** Multiplications and additions that each racer may spend. */
  readonly sums: number

  /** The sentences that are counted, and whether the class has made them. */
  readonly text: readonly string[]
  readonly isOwn: boolean
  /** The one that stands there as every team's train. */
  readonly shown: string
  /** Words that no brain reads, and a sentence of each exam. */
  readonly kept: readonly TokenId[]
  readonly examples: Readonly<Record<ExamId, string>>
  /** Letters of each exam, its sentences' ends counted. */
  readonly letters: Readonly<Record<ExamId, number>>
  /** The counter's merges: first those of the rounds, then as it went on alone over the whole book. */
  readonly merges: readonly Merge[]
  /** How often the pair of each round stood in the text. */
  readonly counts: readonly number[]
  /** Wagons of a sentence of the text, on average, before the first round and after each. */
  readonly wagons: readonly number[]

  readonly round: number
  readonly teams: Readonly<Record<TeamId, TeamTrain>>
  /** By round. */
  readonly picks: readonly Choices[]
  /** What each seat picked, by round that was counted. */
  readonly said: readonly Readonly<Record<SeatId, Picked>>[]

  /** On each exam: which racer will do best. */
  readonly bets: Readonly<Record<ExamId, Votes>>
  /** As far as they were asked for. */
  readonly racers: readonly Racer[]
  readonly racersAsked: number
  /** None, counted, by feeling, and then those of the teams, each once. */
  readonly lists: readonly ListTried[]
  readonly listsAsked: number
  /** Which of them is a team's. */
  readonly listOf: Readonly<Record<TeamId, number>>

  readonly words: readonly TokenId[]
  readonly wordVotes: Choices
  readonly priceGuesses: Amounts
  readonly changeVotes: Choices
  readonly forecasts: Votes
  /** Which change the class chose; null until it has. */
  readonly change: number | null
  readonly changed: Racer | null
  readonly reasons: Votes
}
