/** Blank duel: its times, its blanks and its chips. What the figures come from stands in docs/truth.md, B4 to B6. */
import { ADAMW } from '../../shared/engine/adamw.ts'
import type { PlannedStop } from '../../shared/lessons/plan.ts'
import type { ChipTable } from '../../shared/measures/chips.ts'
import type { LastQuestion } from '../../shared/moves/vote.ts'

/** Seconds at the designed pace; the first blank has the rules to be read, too. */
export const SECONDS = { rules: 16, fill: 25, told: 11, bet: 56, duel: 34, say: 40, answer: 16 } as const

/** Of the blanks of a leg half have their clue before them, half behind. */
export const PER_LEG = 4

/** The rematch is as many other blanks. */
export function legsOf({ rematch }: Pick<PlannedStop, 'rematch'>): number {
  return rematch ? 2 : 1
}

/** Words to choose from. */
export const OPTIONS = 4

/**
 * Which blanks are played where the grammar is known, in bits of surprise of whoever knows it: `before` are those that the left
 * tells, and to which the right adds next to nothing; `behind` those that the left leaves open and the right tells.
 */
export const CLEAR = { before: { most: 1, gain: 0.3 }, behind: { most: 1, gain: 1.5 } } as const
/** Words before the blank: with fewer there is nothing to read. */
export const SHORTEST = { before: 2, behind: 1 } as const
/** A word whose chance is at most this part of the true one's cannot stand there as well. */
export const RIVAL = 1 / 4
/** Sentences that are looked through for blanks at most; where neighbours are counted, each of their words is. */
export const LOOKED_AT = 240
export const COUNTED = 60
/** Of so many words that are likeliest by the left the rivals are taken where neighbours are counted. */
export const RIVALS = 12

/** The reader of both sides begins as a copy of the next-word model, and learns on all sentences of the world. */
export const STEPS = 600
export const RULE = ADAMW

/** A model is ahead at a blank that is surer of its word by so many bits: both know most words whose clue stands before them. */
export const AHEAD = 0.5

/** Ten chips on the blanks of a leg. */
export function tableOf(blanks: number): ChipTable {
  return { outcomes: blanks, chips: 10, house: 4 }
}

/** Why nobody lets the reader of both sides write; the first is right. */
export const REASONS = ['behind', 'weaker', 'slower'] as const
export const LAST: LastQuestion = { options: REASONS.length, right: 0 }
/** Keeps the dice of the blanks apart from all that is drawn where everybody sees it. */
export const APART = 0x1b5e
