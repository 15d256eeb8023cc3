/** Receipt: its times, its three estimates, and what figures of elsewhere it stands beside. */
import { ADAMW } from '../../shared/engine/adamw.ts'
import type { Scale } from '../../shared/moves/amount.ts'
import type { TextLimits } from '../../shared/moves/explain.ts'

/** Seconds at the designed pace. */
export const SECONDS = { guess: 60, ticket: 60, say: 100 } as const

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
export const TIMED = { steps: 40, rule: ADAMW } as const

/**
 * Watts of a small laptop's processor under load: its makers state 15 W for the usual ones (such as Intel's i5-1235U, "Processor
 * Base Power"). It is an assumption: nothing here can read a meter.
 */
export const WATTS = 15

/**
 * GPT-3: 175 billion parameters, 300 billion tokens (Brown et al. 2020, arXiv 2005.14165, tables 2.1 and 2.2); its sums by the same
 * rule as ours, six for each parameter and token, are 3.15e23, and the paper states 3.14e23 (table D.1).
 */
export const GIANT = { parameters: 175e9, tokens: 300e9 } as const

/** Of a ticket on which everything was measured. */
export const LINES = 8

export const TEXT: TextLimits = { longest: 280 }
