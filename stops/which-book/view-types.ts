/** What is seen of Which book did this brain read? Lines are spelt out: their words are those of all books together. */
import type { Placed } from '../../shared/match/places.ts'
import type { StopView } from '../../shared/match/play.ts'
import type { BetShown } from '../../shared/moves/bet.ts'
import type { BookPhase, SetId } from './types.ts'

export interface BookShown {
  readonly id: string
  /** Of a text of one's own; null: it is called by its id. */
  readonly title: string | null
  /** Some of its sentences. */
  readonly open: readonly string[]
  /** Words that have changed places in this printing. */
  readonly swaps: readonly (readonly [string, string])[]
}

export interface WeighedLine {
  readonly words: readonly string[]
  /** What each word says for the book that was read against the others, bits. */
  readonly weights: readonly number[]
  /** The book whose counter is least surprised by it. */
  readonly book: number
}

/** Belief by book, 0..1, after one line and after all; null: nobody had bet. */
export interface Belief {
  readonly line: readonly number[] | null
  readonly lines: readonly number[] | null
}

export interface Told {
  readonly truth: number
  readonly lines: readonly WeighedLine[]
  /** The counters' belief, and what their two bets are worth, bits. */
  readonly ghost: Belief & { readonly worth: number }
  readonly room: Belief
  /** What my own two bets are worth; null: I laid none. */
  readonly mine: number | null
  readonly best: readonly Placed[]
}

/** A brain of the table. */
export interface BrainShown {
  readonly book: number
  /** [book]: bits a word on sentences that no brain has read. */
  readonly bits: readonly number[]
  readonly written: number
  readonly copies: number
}

export interface Matrix {
  readonly brains: readonly BrainShown[]
  /** Bits of the round: the counters', and the mean of all who bet; null: nobody did. */
  readonly ghost: number
  readonly room: number | null
  readonly mine: number | null
  readonly best: readonly Placed[]
}

export interface BookView extends StopView {
  readonly stop: 'which-book'
  readonly phase: BookPhase
  readonly set: SetId
  readonly isRematch: boolean
  /** The round, from 1, of so many. */
  readonly round: number
  readonly rounds: number
  /** The brain that writes, from 1, of so many. */
  readonly turn: number
  readonly turns: number
  /** Sentences that each brain has read, and the part of its own book. */
  readonly read: number
  readonly part: number
  readonly books: readonly BookShown[]
  /** What the brain has written, as far as it is shown. */
  readonly lines: readonly string[]
  readonly chips: BetShown
  /** I have said that my chips stay where they are. */
  readonly moved: boolean
  /** The brain has been trained, or could not be. */
  readonly isReady: boolean
  /** Brains that are trained, of those of this round. */
  readonly trained: number
  readonly told: Told | null
  readonly matrix: Matrix | null
  readonly troubled: boolean
}
