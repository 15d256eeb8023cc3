/** Lift: its times, its tower and its chips. Texts live in the locale. */
import type { PlannedStop } from '../../shared/lessons/plan.ts'
import type { Brain } from '../../shared/match/types.ts'
import type { ChipTable } from '../../shared/measures/chips.ts'
import type { LastQuestion } from '../../shared/moves/vote.ts'

/** Seconds at the designed pace; the first bet has the rules to be read, too. */
export const SECONDS = { rules: 4, bet: 36, ride: 30, say: 44, answer: 16 } as const

export function betSeconds(round: number): number {
  return SECONDS.bet + (round === 0 ? SECONDS.rules : 0)
}

/** Sentences; the rematch is one more. */
const ROUNDS = { full: 4, express: 3 } as const

export function roundsOf({ form, rematch }: Pick<PlannedStop, 'form' | 'rematch'>): number {
  return ROUNDS[form] + (rematch ? 1 : 0)
}

/** Layers of the tower: with the two of a class' brain there is nothing to bet on (docs/truth.md, F3). */
export const FLOORS = 4

/** The room's brain, as tall as the tower. */
export function towerOf(brain: Brain): Brain {
  return { ...brain, config: { ...brain.config, layers: FLOORS } }
}

/** The floors whose guess is seen before the bet: the entrance and the first. */
export const SEEN = 2

/**
 * So many sentences are ridden, to find some whose last word is clear; with fewer words before the blank there is nothing for a
 * layer to look at.
 */
export const CANDIDATES = { most: 16, shortest: 4 } as const
/** At the top the first guess leads by so much, or the word on which it settles hangs on a hair. */
export const CLEAR_SHARE = 0.1
/** Guesses of a floor that are shown. */
export const GUESSES = 3

/** Ten chips on the floors. */
export const CHIPS: ChipTable = { outcomes: FLOORS, chips: 10, house: 4 }

/** What a layer does; the first is right. */
export const REASONS = ['refine', 'part', 'lookup'] as const
export const LAST: LastQuestion = { options: REASONS.length, right: 0 }
