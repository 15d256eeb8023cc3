/** Spotlight: which words told the model, and do its own beams say so (LEARNING B14, C13). */
import type { CheckpointId } from '../../shared/lab/shapes.ts'
import type { Form } from '../../shared/lessons/plan.ts'
import { reached } from '../../shared/match/phases.ts'
import type { Bets } from '../../shared/moves/bet.ts'
import type { Measuring } from '../../shared/moves/measure.ts'
import type { Votes } from '../../shared/moves/vote.ts'
import type { TokenId } from '../../shared/packs/pack.ts'

/** The first three come again with every sentence; words are covered after the last. */
export const PHASES = ['lamps', 'swap', 'heads', 'cover', 'say', 'answer'] as const
export type SpotlightPhase = (typeof PHASES)[number]

export type Words = readonly TokenId[]

/** What came of swapping one word for others. */
export interface Swapped {
  /** So many others were tried; 0: nothing else may stand here. */
  readonly tried: number
  /** Bits by which the model's word became more surprising, the mean of all swaps. */
  readonly bits: number
  /** The swap that moved most: what stood there instead, and what the model said then. */
  readonly most: { readonly instead: TokenId; readonly says: TokenId } | null
}

/** A sentence that the lab has lit up. */
export interface Lit {
  /** The words before the blank. */
  readonly words: Words
  /** What the model says there, and its chance of it. */
  readonly word: TokenId
  readonly p: number
  /** A word of the sentence. */
  readonly swapped: readonly Swapped[]
  /** Bits by which its word becomes more surprising with that word covered. */
  readonly covered: readonly number[]
  /** [layers][heads][words]: how much the last place looks at each word; without the mark before the sentence. */
  readonly attention: readonly (readonly (readonly number[])[])[] | null
}

export interface SpotlightState extends Measuring {
  readonly stop: 'spotlight'
  readonly phase: SpotlightPhase
  readonly form: Form
  readonly rematch: boolean
  /** Whose words and figures these are. */
  readonly model: CheckpointId
  /** Beginnings of sentences that are measured. */
  readonly candidates: readonly Words[]
  /** Those that are played; none while nothing is measured. */
  readonly lit: readonly Lit[]
  readonly round: number
  /** By round. */
  readonly lamps: readonly Bets[]
  readonly calls: readonly Bets[]
  readonly reasons: Votes
}

/** In this round, or after all of them, this phase has come. */
export const isFrom = reached(PHASES)

/** The sentence of this round; null while nothing is measured. */
export function litNow({ lit, round }: SpotlightState): Lit | null {
  return lit[round] ?? null
}

/** What the next phase tells is there. */
export function isMeasured(state: SpotlightState): boolean {
  if (state.phase === 'lamps') return litNow(state) !== null
  return state.phase !== 'swap' || litNow(state)?.attention !== null
}
