/** Who moves together: its times, its pairs and its chips. What the figures come from stands in docs/truth.md, M1 to M3. */
import { ADAMW } from '../../shared/engine/adamw.ts'
import type { PlannedStop } from '../../shared/lessons/plan.ts'
import type { ChipTable } from '../../shared/measures/chips.ts'
import type { LastQuestion } from '../../shared/moves/vote.ts'

/** Seconds at the designed pace; the first bet has the rules to be read, too. */
export const SECONDS = { rules: 12, bet: 50, train: 8, map: 40, say: 48, answer: 16 } as const
/** A frame of the map to the next. */
export const FRAME_SECONDS = 0.9

export function betSeconds(leg: number): number {
  return SECONDS.bet + (leg === 0 ? SECONDS.rules : 0)
}

/** The rematch trains once more, with the words of each sentence shuffled. */
export function legsOf({ rematch }: Pick<PlannedStop, 'rematch'>): number {
  return rematch ? 2 : 1
}

/** How often a word was read, in parts of how often words are read on average: neither rare nor in every other sentence. */
export const RARE = 1 / 8
export const COMMON = 2
/** The most frequent of these are compared with each other. */
export const LOOKED_AT = 240
/** Two words are alike that have so much of their neighbours in common, and unlike with no more than that. */
export const ALIKE = 0.7
export const UNLIKE = 0.1
/** Two words stand together that share so many of their sentences: the cosine of both lists. */
export const TOGETHER = 0.3
/** Words that are drawn, with two pairs each. */
export const ANCHORS = { most: 3, least: 2 } as const

/** Two words have come together at this cosine. */
export const NEAR = 0.4

/** Ten chips on the pairs. */
export function tableOf(pairs: number): ChipTable {
  return { outcomes: pairs, chips: 10, house: 4 }
}

/** A fresh model of the room's shape reads all sentences of the world. */
export const RULE = ADAMW
/** Steps after which its words are looked at: often while most happens. */
export const MARKS = [0, 10, 20, 30, 40, 50, 60, 75, 90, 110, 130, 150, 180, 220, 260, 300] as const

/** Words of each rack that stand on the map: those read most often. */
export const ON_MAP = 8

/** What brings two words together; the first is right. */
export const REASONS = ['places', 'beside', 'meaning'] as const
export const LAST: LastQuestion = { options: REASONS.length, right: 0 }
