/** What is seen of Spotlight. */
import type { Placed } from '../../shared/match/places.ts'
import type { StopView } from '../../shared/match/play.ts'
import type { BetShown } from '../../shared/moves/bet.ts'
import type { Waits } from '../../shared/moves/held.ts'
import type { LastShown } from '../../shared/moves/vote.ts'
import type { TokenId } from '../../shared/packs/pack.ts'
import type { Lit, SpotlightPhase, Swapped, Words } from './types.ts'

export interface SentenceShown {
  readonly words: Words
  /** What the model says next, and its chance of it. */
  readonly word: TokenId
  readonly p: number
}

/** What swapping came to. */
export interface SwapShown {
  readonly swapped: readonly Swapped[]
  /** The word that told; null: too close to call. */
  readonly clue: number | null
}

/** One way to ask beside it: a figure a word, the word that it names, and whether that is the one that told. */
export interface Named {
  readonly figures: readonly number[]
  readonly names: number
  /** null: nothing is clear, or two words are level. */
  readonly isClue: boolean | null
}

export interface BeamsShown extends Named {
  readonly heads: NonNullable<Lit['attention']>
}

export interface SpotlightView extends StopView {
  readonly stop: 'spotlight'
  readonly phase: SpotlightPhase
  /** The host cannot go on yet without losing an answer. */
  readonly waits: Waits | null
  /** From 1. */
  readonly round: number
  readonly rounds: number
  /** The one more that the rematch brings. */
  readonly isRematch: boolean
  /** null while the lab is at work; and after the last. */
  readonly sentence: SentenceShown | null
  readonly lamps: BetShown
  readonly swap: SwapShown | null
  /** null: nothing can be called. */
  readonly call: BetShown | null
  readonly beams: BeamsShown | null
  readonly cover: Named | null
  readonly say: LastShown | null
  /** A seat's own bits: of what was told last, and of all. */
  readonly won: { readonly now: number | null; readonly all: number } | null
  /** Who was best at that, where the whole room looks. */
  readonly best: readonly Placed[]
  /** Of the sentences in which one word told, how often each way named it; null until the answer: it would give it away. */
  readonly score: { readonly of: number; readonly beams: number; readonly cover: number } | null
  readonly troubled: boolean
}
