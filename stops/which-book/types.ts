/** Which book did this brain read? Brains write, and the class says what they have read (LEARNING, a class's own text). */
import type { SeatId } from '../../shared/match/types.ts'
import type { Bets } from '../../shared/moves/bet.ts'
import type { Measuring } from '../../shared/moves/measure.ts'
import type { TokenId } from '../../shared/packs/pack.ts'

export const PHASES = ['read', 'line', 'lines', 'told', 'matrix'] as const
export type BookPhase = (typeof PHASES)[number]

/** What lies on the table: different books of which each brain has read one most; or one book in several printings. */
export type SetId = 'mixtures' | 'printings'
export const SETS: readonly SetId[] = ['mixtures', 'printings']

export type Words = readonly TokenId[]

/** A round: some brains write, one after the other. In a rematch they are those of the round before. */
export interface Leg {
  readonly set: SetId
  readonly isRematch: boolean
}

/** A brain once it is trained: what it wrote, and how surprised it is by each book. */
export interface Reader {
  /** [book]: bits a word on sentences that no brain has read. */
  readonly bits: readonly number[]
  /** Lines to show: all different, none a sentence of any book. */
  readonly lines: readonly Words[]
  /** All that it wrote, and how many of those are word for word sentences of a book. */
  readonly written: number
  readonly copies: number
}

/** The chips as they lay after one line and after all. */
export interface Turn {
  readonly line: Bets
  readonly lines: Bets
}

export interface BookState extends Measuring {
  readonly stop: 'which-book'
  readonly phase: BookPhase
  readonly legs: readonly Leg[]
  /** The round that is played, and which of its brains writes. */
  readonly leg: number
  readonly turn: number
  /** Brains that have been asked for so far. */
  readonly asked: number
  /** Books on the table, and as many brains. */
  readonly sizes: Readonly<Record<SetId, number>>
  /** By set and book: `mixtures/0`. */
  readonly readers: Readonly<Record<string, Reader>>
  /** [leg][turn]: the book that the brain has read most. Told only when all chips lie. */
  readonly draws: readonly (readonly number[])[]
  /** [leg][turn], as far as it was played. */
  readonly turns: readonly (readonly Turn[])[]
  /** Who has said since there were more lines, and since they moved any, that their chips lie well. They count as they lie. */
  readonly moved: readonly SeatId[]
}
