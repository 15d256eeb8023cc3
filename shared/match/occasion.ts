/** What a match is for. A rehearsal is measured like a lesson, but bets and is examined on other sentences. */
import type { Occasion } from '../packs/pack.ts'
import type { Match } from './types.ts'

/** Whether a simulated player sits here, or sat here when the match began. */
export function isRehearsal({ seats }: Pick<Match, 'seats'>): boolean {
  return Object.values(seats).some(({ simulated }) => simulated)
}

export function occasionOf(match: Pick<Match, 'seats'>): Occasion {
  return isRehearsal(match) ? 'rehearsal' : 'lesson'
}
