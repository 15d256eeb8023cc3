/** What is seen of Two banks. */
import type { Placed } from '../../shared/match/places.ts'
import type { StopView } from '../../shared/match/play.ts'
import type { BetShown } from '../../shared/moves/bet.ts'
import type { ChooseShown } from '../../shared/moves/choose.ts'
import type { Waits } from '../../shared/moves/held.ts'
import type { LastShown } from '../../shared/moves/vote.ts'
import type { BanksStory } from './story.ts'
import type { BanksPhase, Read, Side, Swap, Words } from './types.ts'

/** A look of a head: how much its last place looks at the words of the clue together. */
export interface LookShown {
  /** From 1. */
  readonly layer: number
  readonly head: number
  readonly share: number
}

export interface TurnedShown {
  /** As the sentence stood: the chance of the other kind of words; after each swap. */
  readonly before: number
  readonly shares: readonly number[]
  /** The swap that turned it most. */
  readonly best: number
  /** All heads, layer by layer; none while nothing is measured. */
  readonly looks: readonly LookShown[]
}

export interface BanksView extends StopView {
  readonly stop: 'two-banks'
  readonly phase: BanksPhase
  /** The host cannot go on yet without losing an answer. */
  readonly waits: Waits | null
  /** From 1. */
  readonly round: number
  readonly rounds: number
  readonly isRematch: boolean
  /** The two kinds of words; null while the lab is at work, and where a world has none. */
  readonly kinds: readonly [Words, Words] | null
  /** Of this bet: the words before the gap, and those behind it. */
  readonly sentence: { readonly before: Words; readonly behind: Words } | null
  readonly bet: BetShown
  /** What the model says there, and which kind that is; null until it is told. */
  readonly read: (Read & { readonly says: number }) | null
  /** The sentence that is to be turned. */
  readonly flip: {
    readonly words: Words
    /** The kind with which it should go on. */
    readonly wanted: Side
    readonly swaps: readonly Swap[]
    readonly pick: ChooseShown
    /** null until it is told. */
    readonly turned: TurnedShown | null
  } | null
  readonly say: LastShown | null
  /** A seat's own bits: of what was told last, and of all chips and swaps. */
  readonly won: { readonly now: number | null; readonly all: number } | null
  readonly best: readonly Placed[]
  /** null until the answer. */
  readonly score: BanksStory | null
  readonly troubled: boolean
}
