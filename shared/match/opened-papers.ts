/** When the papers of a room may be told, and to whom: in its export, once nothing can be won with them any more. */
import type { Pack } from '../packs/pack.ts'
import { isRehearsal } from './occasion.ts'
import { hasEnded } from './seats.ts'
import type { Match } from './types.ts'

/**
 * All papers once the lesson is over, those of a rehearsal once that is over, and before that nothing. Not even an empty
 * envelope where a match has no papers of its own.
 */
export function openedPapers(match: Match, { sealed }: Pack): Pick<Pack, 'sealed'> {
  if (sealed === undefined) return {}
  if (!hasEnded(match)) return { sealed: {} }
  return { sealed: isRehearsal(match) && sealed.rehearsal !== undefined ? { rehearsal: sealed.rehearsal } : sealed }
}
