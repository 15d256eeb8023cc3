/** Spotlight: its times, lamps and limits. Texts live in the locale. */
import type { PlannedStop } from '../../shared/lessons/plan.ts'
import type { ChipTable } from '../../shared/measures/chips.ts'
import type { LastQuestion } from '../../shared/moves/vote.ts'

/** Seconds at the designed pace. */
export const SECONDS = { lamps: 40, swap: 44, heads: 22, cover: 20, say: 46, answer: 16 } as const

/** Sentences; the rematch is one more. */
const ROUNDS = { full: 3, express: 2 } as const

export function roundsOf({ form, rematch }: Pick<PlannedStop, 'form' | 'rematch'>): number {
  return ROUNDS[form] + (rematch ? 1 : 0)
}

/**
 * So many sentences are measured, to find some in which one word clearly told; with fewer words before the blank there is
 * nothing to choose from.
 */
export const CANDIDATES = { most: 24, shortest: 5 } as const
/** So many words must have been able to be others, or there is little to guess. */
export const LEAST_OPEN = 3
/** The most usual legal swaps of each word; all of them say the same (docs/truth.md, F1). */
export const MOST_SWAPS = 8
/** One word told when its swaps cost so many bits more than those of any other. */
export const CLEAR_BITS = 1
/** Attention names a word when its share is so much larger than that of any other. */
export const CLEAR_SHARE = 0.03

/** Ten lamps on the words of a sentence. */
export const lampsOn = (words: number): ChipTable => ({ outcomes: words, chips: 10, house: 4 })

/** Where the chips of the Sceptic's call lie: attention names the same word, or another. */
export const CALLS = ['same', 'other'] as const
export const CALL: ChipTable = { outcomes: CALLS.length, chips: 10, house: 4 }

/** How one finds out who told a model; the first is right. */
export const REASONS = ['swap', 'attention', 'near'] as const
export const LAST: LastQuestion = { options: REASONS.length, right: 0 }
