/** Blank duel: half of the players see only what stands left of a blank, half see both sides; so do two models (LEARNING D11). */
import type { CheckpointId } from '../../shared/lab/shapes.ts'
import type { Form } from '../../shared/lessons/plan.ts'
import { reached } from '../../shared/match/phases.ts'
import type { SeatId } from '../../shared/match/types.ts'
import type { Bets } from '../../shared/moves/bet.ts'
import type { Paced } from '../../shared/moves/left.ts'
import type { Measuring } from '../../shared/moves/measure.ts'
import type { Votes } from '../../shared/moves/vote.ts'
import type { TokenId } from '../../shared/packs/pack.ts'

/** The first two come again with every blank, the first four with the rematch. */
export const PHASES = ['fill', 'told', 'bet', 'duel', 'say', 'answer'] as const
export type BlankPhase = (typeof PHASES)[number]

/** What a reader sees of a sentence. */
export const SIDES = ['left', 'both'] as const
export type Side = (typeof SIDES)[number]

export interface Blank {
  readonly tokens: readonly TokenId[]
  readonly blank: number
  /** Words to choose from, and the index of the true one. */
  readonly options: readonly TokenId[]
  readonly right: number
  /** Where the language has what tells the word: before the blank, or behind it. */
  readonly clue: 'before' | 'behind'
}

/** One blank as it is filled. */
export interface Filled {
  /** Who sees both sides; all others see the left. */
  readonly both: readonly SeatId[]
  /** Index into the options, and how sure. */
  readonly votes: Votes
}

/** By blank, then by option: shares of each model. */
export type Reads = Readonly<Record<Side, readonly (readonly number[])[]>>

export interface BlankState extends Measuring, Paced {
  readonly stop: 'blank-duel'
  readonly phase: BlankPhase
  readonly form: Form
  readonly rematch: boolean
  /** The next-word model. */
  readonly base: CheckpointId
  /** Of all legs, one after the other; none where the text has too few. */
  readonly blanks: readonly Blank[]
  /** Which of the blanks it is, and from the bet on the last of its leg. */
  readonly round: number
  /** By blank. */
  readonly filled: readonly Filled[]
  /** By leg: chips on its blanks. */
  readonly bets: readonly Bets[]
  readonly reads: Reads | null
  /** Steps that the reader of both sides has taken, and the seconds that all of them took; null: not all yet. */
  readonly steps: number
  readonly seconds: number | null
  /** When its training was asked for, ms of the match's clock. */
  readonly since: number
  readonly reasons: Votes
}

export const isFrom = reached(PHASES)
