/** Settings of V1 to V4: how cards are dealt, what judges see, and how a model is trained from their votes. */
import { ADAMW } from '../../../shared/engine/adamw.ts'
import type { UpdateRule } from '../../../shared/engine/engine.ts'
import type { Taste } from './tastes.ts'

/** How six cards in a row are dealt, before they are shuffled: unevenly, so that one taste has the majority. */
export const DEAL: readonly Taste[] = ['mention', 'mention', 'mention', 'short', 'short', 'true']

/** Duels of each judge, and in how many of them the card tells a difference. */
export const DUELS = 7
export const TELLING = 5
/** Sentences that the duels are made of. */
export const POOL = 500
/** Judged pairs that are not trained on. */
export const PROOF = 24

/** The leash: how much it costs the model to stray from where it was. */
export const LEASHES = [3, 1, 0.3] as const
export const USUAL = 2

export const RULE: UpdateRule = { ...ADAMW, rate: 3e-4 }
/** Pairs a step. */
export const ROWS = 16
export const STEPS = 40
export const MARKS = [0, 10, 20, STEPS] as const
export const ANCHOR = { rows: 16, weight: 0.3 } as const
/** Off the leash: no anchor, and much longer. */
export const LOOSE = { beta: 0.1, marks: [0, 20, 40, 60, 80] } as const

/** Sentences that are written at each mark, at this temperature. */
export const WRITTEN = 200
export const TEMPERATURE = 1
