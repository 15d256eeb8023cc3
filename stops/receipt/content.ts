/** Receipt: its times, its three estimates, and what one more car of coal may be spent on. */
import { ADAMW } from '../../shared/engine/adamw.ts'
import type { Scale } from '../../shared/moves/amount.ts'
import type { TextLimits } from '../../shared/moves/explain.ts'

/** Seconds at the designed pace. */
export const SECONDS = { guess: 70, ticket: 60, coal: 60, spent: 40, say: 100 } as const

/** What is estimated: words that the model has read, seconds of computing, and multiplications and additions. */
export const ESTIMATES = ['words', 'seconds', 'sums'] as const
export type Estimate = (typeof ESTIMATES)[number]

/** Powers of ten, from the least to the most that can be said. */
export const SCALES: Readonly<Record<Estimate, Scale>> = {
  words: { from: 2, to: 10 },
  seconds: { from: -1, to: 7 },
  sums: { from: 4, to: 16 },
}

/** A fresh model of the room's shape takes so many steps, and the room's clock is read before and after. */
export const TIMED = { steps: 100, rule: ADAMW } as const

/** Of a ticket on which everything was measured. */
export const LINES = 8

/**
 * One car of coal: so many steps. What has learned already goes on gently, at a rate at which the town's sentences made no model
 * worse that was tried (docs/truth.md, E1); the first car of a fresh model burns at the usual one.
 */
export const CAR = { steps: 60, rule: { ...ADAMW, rate: 1e-3 }, first: ADAMW } as const

/** What it may be spent on: all sentences of the world, the same few over and over, or nothing. */
export const SPENDS = ['all', 'few', 'keep'] as const
export type Spend = (typeof SPENDS)[number]
export type Burned = Exclude<Spend, 'keep'>

/** The few are those that the class has made, if there are so many; else the first of the world's, `else` of them. */
export const FEW = { least: 24, else: 120 } as const

/** Words that an English-speaking child has met by thirteen: fewer than so many (Warstadt et al. 2023, arXiv 2301.11796). */
export const CHILD_WORDS = 100e6

export const TEXT: TextLimits = { longest: 280 }
