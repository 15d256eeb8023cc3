/** Lift: after which layer does a model settle on the word that it says (LEARNING C12). */
import type { CheckpointId, WordShare } from '../../shared/lab/shapes.ts'
import type { Form } from '../../shared/lessons/plan.ts'
import { reached } from '../../shared/match/phases.ts'
import type { Bets } from '../../shared/moves/bet.ts'
import type { Measuring } from '../../shared/moves/measure.ts'
import type { Votes } from '../../shared/moves/vote.ts'
import type { TokenId } from '../../shared/packs/pack.ts'

/** The first two come again with every sentence. */
export const PHASES = ['bet', 'ride', 'say', 'answer'] as const
export type LiftPhase = (typeof PHASES)[number]

export type Words = readonly TokenId[]

/** A sentence that was ridden. */
export interface Ride {
  /** The words before the blank. */
  readonly words: Words
  /** [floor][guess]: the likeliest next words when one asks after the embedding (floor 0) and after each layer. */
  readonly floors: readonly (readonly WordShare[])[]
}

export interface LiftState extends Measuring {
  readonly stop: 'lift'
  readonly phase: LiftPhase
  readonly form: Form
  readonly rematch: boolean
  /** The brain of four layers. */
  readonly tower: CheckpointId
  readonly candidates: readonly Words[]
  /** By candidate; null: not yet, or not at all. */
  readonly ridden: readonly (Ride | null)[]
  /** Those that are played; none while nothing is measured. */
  readonly rides: readonly Ride[]
  readonly round: number
  /** By round. */
  readonly bets: readonly Bets[]
  readonly reasons: Votes
}

export const isFrom = reached(PHASES)

/** There is a sentence to bet on. */
export function hasRide({ rides, round }: Pick<LiftState, 'rides' | 'round'>): boolean {
  return rides[round] !== undefined
}

/** All that the phase stands on has come. */
export function isMeasured(state: LiftState): boolean {
  return state.phase !== 'bet' || hasRide(state)
}
