/** Judge duel: six models end the same sentence; people put them in order, and so do three metrics (LEARNING D20). */
import type { CheckpointId } from '../../shared/lab/shapes.ts'
import { reached } from '../../shared/match/phases.ts'
import type { Bets } from '../../shared/moves/bet.ts'
import type { Measuring } from '../../shared/moves/measure.ts'
import type { Orders } from '../../shared/moves/rank.ts'
import type { Votes } from '../../shared/moves/vote.ts'
import type { TokenId } from '../../shared/packs/pack.ts'

/** Where too few models have written, the question comes behind the first. */
export const PHASES = ['rank', 'bets', 'metrics', 'people', 'say', 'answer'] as const
export type JudgePhase = (typeof PHASES)[number]
export const isFrom = reached(PHASES)

export type Words = readonly TokenId[]

export const METRICS = ['bleu', 'rouge', 'perplexity'] as const
export type Metric = (typeof METRICS)[number]

/**
 * Who writes: a model after a few steps, drawing its words, and the same always taking its likeliest one; one after more steps; one
 * that has read a few sentences over and over; and the trained model, drawing and taking the likeliest.
 */
export const AUTHORS = ['early', 'loop', 'middle', 'rote', 'late', 'sure'] as const
export type Author = (typeof AUTHORS)[number]

/** How a sentence was ended, and by whom. */
export interface Output {
  readonly by: Author
  /** Without the beginning. */
  readonly words: Words
}

export interface JudgeState extends Measuring {
  readonly stop: 'judge-duel'
  readonly phase: JudgePhase
  /** The trained model, which also says how surprised it is. */
  readonly judge: CheckpointId
  /** A sentence of this world that no model has read, and how many of its words all of them are given. */
  readonly reference: Words
  readonly begun: number
  /** Other endings that this world has for the same beginning. */
  readonly others: readonly Words[]
  /** What each has offered; the first that nobody else has said is taken. */
  readonly offers: Readonly<Partial<Record<Author, readonly Words[]>>>
  /** In the order in which they are shown; none before all have written. */
  readonly outputs: readonly Output[]
  /** Of the trained model at each whole sentence, bits a word. null: not measured yet. */
  readonly bits: readonly number[] | null
  readonly orders: Orders
  /** Chips on which sentence each metric puts first. */
  readonly bets: Readonly<Record<Metric, Bets>>
  /** Chips on which metric agrees most with the class. */
  readonly agree: Bets
  /** What a better BLEU says of a model. */
  readonly reasons: Votes
}
