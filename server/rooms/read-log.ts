/** A room's log as it comes out of the store: parsed before any rule sees it. */
import { EDITION } from '../../shared/match/edition.ts'
import type { MatchEvent } from '../../shared/match/events.ts'
import type { Stops } from '../../shared/match/stop.ts'
import { matchEventSchema } from '../../shared/protocol/event-schema.ts'
import { NotOpened } from './not-opened.ts'

type Created = Extract<MatchEvent, { type: 'created' }>

/** Rejects with `NotOpened` where other rules have written it; throws where it is no log. */
export function readLog(
  rows: readonly unknown[],
  stops: Stops,
): { readonly created: Created; readonly events: readonly MatchEvent[] } {
  const [first] = rows
  if (typeof first === 'object' && first !== null && Reflect.get(first, 'edition') !== EDITION)
    throw new NotOpened('other-rules')
  const schema = matchEventSchema(stops)
  const events = rows.map((row) => schema.parse(row))
  const [created] = events
  if (created?.type !== 'created') throw new Error('a log without a beginning')
  return { created, events }
}
