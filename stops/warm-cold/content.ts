/** Warm or cold: its times and tries. What the figures come from stands in docs/truth.md, C1 and C2. */
import type { PlannedStop } from '../../shared/lessons/plan.ts'
import type { Side } from './types.ts'

/** Seconds at the designed pace; the first round has the rules to be read, too. */
export const SECONDS = { cold: 50, warm: 90, told: 34 } as const

/** Words that each player may try: of the untrained model few, for it tells nothing. */
export const TRIES: Readonly<Record<Side, number>> = { cold: 3, warm: 10 }

/** With so many words everybody begins: those at these places of the order from near to far, as parts of all words. */
export const GIVEN = [0.036, 0.15, 0.36, 0.72] as const

/** The rematch is another secret, in the trained model alone. */
export function secretsOf({ rematch }: Pick<PlannedStop, 'rematch'>): number {
  return rematch ? 2 : 1
}

/** How often a secret was read, in parts of how often words are read on average: neither rare nor in every other sentence. */
export const READ_OFTEN = { least: 1 / 4, most: 2 } as const
/** Bits of the search are worth this part: one good search would drown all chips otherwise. */
export const WORTH = 1 / 3
/** Words nearest to the secret that are shown at the end. */
export const NEAREST = 6
/** Keeps the dice of the secret apart from all that is drawn where everybody sees it. */
export const APART = 0x3a7c
