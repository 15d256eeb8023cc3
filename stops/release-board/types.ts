/** Release board: seal a metric, look, decide what is released, and then meet the users (LEARNING D13, E19). */
import type { CheckpointId } from '../../shared/lab/shapes.ts'
import type { Form } from '../../shared/lessons/plan.ts'
import { reached } from '../../shared/match/phases.ts'
import type { TeamId } from '../../shared/match/types.ts'
import type { Bets } from '../../shared/moves/bet.ts'
import type { Choices } from '../../shared/moves/choose.ts'
import type { Measuring } from '../../shared/moves/measure.ts'
import type { Votes } from '../../shared/moves/vote.ts'
import type { TokenId } from '../../shared/packs/pack.ts'

export const PHASES = ['seal', 'board', 'bet', 'users', 'crown', 'again', 'moved', 'say', 'answer'] as const
export type BoardPhase = (typeof PHASES)[number]
export const isFrom = reached(PHASES)

export type Words = readonly TokenId[]

/** Whom the model is for. */
export const USERS = ['many', 'few'] as const
export type Users = (typeof USERS)[number]

/**
 * How a candidate came about: the room's model; a copy that has crammed the public exam; a copy that has read on in what most
 * people say; one that has read a few sentences over and over; and one that has hardly begun.
 */
export const MAKERS = ['steady', 'crammed', 'narrow', 'rote', 'early'] as const
export type Maker = (typeof MAKERS)[number]

/**
 * Bits a word on the public exam, and on fresh sentences that are usual or rare; share of what it writes whose neighbours all stand
 * in the text; share of different words in that; and steps of training.
 */
export const METRICS = ['open', 'usual', 'rare', 'clean', 'varied', 'steps'] as const
export type Metric = (typeof METRICS)[number]

/** What was measured of a model. */
export interface Figures {
  /** By the metrics: bits a word, shares, or steps. */
  readonly metrics: Readonly<Record<Metric, number>>
  /** What users then met: bits a word. */
  readonly users: Readonly<Record<Users, number>>
  /** What it writes of its own accord. */
  readonly sample: readonly Words[]
}

export interface BoardState extends Measuring {
  readonly stop: 'release-board'
  readonly phase: BoardPhase
  readonly form: Form
  readonly rematch: boolean
  /** Whom the model is for; in the rematch the others. */
  readonly users: Users
  /** The candidates in the order in which they are called A, B, C ... */
  readonly order: readonly Maker[]
  /** The room's model, and the weights of the candidates that were made from it or beside it. */
  readonly base: CheckpointId
  readonly made: Readonly<Record<Maker, CheckpointId>>
  readonly measured: Readonly<Partial<Record<Maker, Figures>>>
  /** What was repaired or trained anew, by the decision (decisions.ts). */
  readonly repaired: Readonly<Record<string, Figures>>
  /** Chips on metrics. */
  readonly seals: Bets
  readonly decisions: Choices
  /** What each team has decided, once the board is closed. */
  readonly shipped: Readonly<Record<TeamId, number>>
  /** Chips on which candidate is best for the users, and for the others. */
  readonly bets: Bets
  readonly again: Bets
  readonly reasons: Votes
}
