/** Two banks: its times, chips and choices. What the figures come from stands in docs/truth.md, B1 to B3. */
import type { PlannedStop } from '../../shared/lessons/plan.ts'
import type { ChipTable } from '../../shared/measures/chips.ts'
import type { LastQuestion } from '../../shared/moves/vote.ts'

/** Seconds at the designed pace; the first bet has the rules to be read, too. */
export const SECONDS = { rules: 8, bet: 30, told: 22, flip: 42, flipped: 34, say: 54, answer: 16 } as const

/** Sentences to bet on: one with the clue before the gap, one with the clue behind it. */
export const ROUNDS = 2
export const BEHIND = 1

export function betSeconds(round: number): number {
  return SECONDS.bet + (round === 0 ? SECONDS.rules : 0)
}

/** Sentences to turn with one word; the rematch turns the other one back. */
export function legsOf({ rematch }: Pick<PlannedStop, 'rematch'>): number {
  return rematch ? 2 : 1
}

/** Words by which each of the two ways to go on is known. */
export const MOST_WORDS = 4
/** A word belongs to a way when it went on so so many times as often as otherwise. */
export const OFTENER = 2

/** The two kinds of words, and neither. */
export const KINDS = 2
export const NEITHER = KINDS
export const CHIPS: ChipTable = { outcomes: KINDS + 1, chips: 10, house: 4 }
/** The model says a kind when more than so much of its chance lies on it. */
export const SAYS = 0.5

/** Swaps to choose from. */
export const SWAPS = 6
/** Of the next words, so many are shown. */
export const GUESSES = 3

/** Why the clue behind the gap was of no use; the first is right. */
export const REASONS = ['left', 'weak', 'one'] as const
export const LAST: LastQuestion = { options: REASONS.length, right: 0 }
