/** Two banks: one word with two meanings, and the word that tells which (LEARNING C12). */
import type { CheckpointId, WordShare } from '../../shared/lab/shapes.ts'
import type { Form } from '../../shared/lessons/plan.ts'
import { reached } from '../../shared/match/phases.ts'
import type { Bets } from '../../shared/moves/bet.ts'
import type { Choices } from '../../shared/moves/choose.ts'
import type { Measuring } from '../../shared/moves/measure.ts'
import type { Votes } from '../../shared/moves/vote.ts'
import type { TokenId } from '../../shared/packs/pack.ts'

/** The first two come again with the second sentence, the next two with the rematch. */
export const PHASES = ['bet', 'told', 'flip', 'flipped', 'say', 'answer'] as const
export type BanksPhase = (typeof PHASES)[number]

export type Words = readonly TokenId[]

/** Which of the two sentences, and which kind of words goes on with it. */
export type Side = 0 | 1

/** Two beginnings that end alike, and go on in two ways. */
export interface Pair {
  /** By side, the words before what both share. */
  readonly clues: readonly [Words, Words]
  readonly shared: Words
  /** By side, words that go on so, the most usual first. */
  readonly kinds: readonly [Words, Words]
}

/** What the model says next. */
export interface Read {
  /** Its chance of each kind of words. */
  readonly shares: readonly number[]
  /** Its likeliest words. */
  readonly top: readonly WordShare[]
}

/** One word in the place of another. */
export interface Swap {
  /** Index of the word in the sentence. */
  readonly at: number
  readonly word: TokenId
}

/** A sentence that is to be turned with one word. */
export interface Leg {
  readonly side: Side
  readonly swaps: readonly Swap[]
  /** As it stands. null: not measured. */
  readonly before: Read | null
  /** By swap; none: not measured. */
  readonly after: readonly Read[]
  /** [layers][heads][words]: how much the last place looks at each word, without the mark before the sentence. */
  readonly looks: readonly (readonly (readonly number[])[])[] | null
}

export interface BanksState extends Measuring {
  readonly stop: 'two-banks'
  readonly phase: BanksPhase
  readonly form: Form
  readonly rematch: boolean
  /** Whose words and figures these are. */
  readonly model: CheckpointId
  /** null: the world has none. */
  readonly pair: Pair | null
  /** Of the first sentence; the clue of the second one is the other. */
  readonly side: Side
  readonly round: number
  /** By round; none while nothing is measured. */
  readonly reads: readonly Read[]
  readonly bets: readonly Bets[]
  /** Index into `legs`. */
  readonly leg: number
  readonly legs: readonly Leg[]
  /** By leg. */
  readonly picks: readonly Choices[]
  readonly reasons: Votes
}

export const isFrom = reached(PHASES)

/** The model has read all sentences. */
export function hasReads({ reads }: Pick<BanksState, 'reads'>): boolean {
  return reads.length > 0
}

/** All that the phase stands on has come. */
export function isMeasured(state: BanksState): boolean {
  return state.phase !== 'bet' || hasReads(state)
}

export function otherSide(side: Side): Side {
  return side === 0 ? 1 : 0
}
