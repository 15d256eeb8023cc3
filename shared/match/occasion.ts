/** What a match is for. A rehearsal is measured like a lesson, but bets and is examined on other sentences. */
import type { Occasion } from '../packs/pack.ts'
import type { Match } from './types.ts'

/** The code of a match that somebody plays alone; a room's has more letters. */
export const ALONE = 'SOLO'

export function isAlone({ code }: Pick<Match, 'code'>): boolean {
  return code === ALONE
}

/** Whether a simulated player sits here, or sat here when the match began. */
export function isRehearsal({ seats }: Pick<Match, 'seats'>): boolean {
  return Object.values(seats).some(({ simulated }) => simulated)
}

export function occasionOf(match: Pick<Match, 'seats'>): Occasion {
  return isRehearsal(match) ? 'rehearsal' : 'lesson'
}
