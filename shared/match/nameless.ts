/**
 * A room in which no child is named to all: wall, phones and winners tell of teams. The host, and the report, go on
 * naming everybody. A match without names is made before anything is put into a view, so that none can leak.
 */
import { memoized } from '../measures/memoized.ts'
import type { Match } from './types.ts'
import type { Audience } from './view-types.ts'

/** The match as this audience may hear of it: every name is '' where the room names nobody. */
export function asTold(match: Match, { role }: Audience): Match {
  return match.settings.nameless !== true || role === 'host' ? match : nameless(match)
}

/** Everybody's view of one state is made of one copy. */
const nameless = memoized((match: Match): Match => ({
  ...match,
  seats: Object.fromEntries(Object.entries(match.seats).map(([id, seat]) => [id, { ...seat, name: '' }])),
}))
