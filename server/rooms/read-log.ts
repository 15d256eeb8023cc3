/** A room's log as it comes out of the store: parsed before any rule sees it. */
import type { z } from 'zod'
import { EDITION } from '../../shared/match/edition.ts'
import type { MatchEvent } from '../../shared/match/types.ts'
import { NotOpened } from './not-opened.ts'

type Created = Extract<MatchEvent, { type: 'created' }>

/** Rejects with `NotOpened` where other rules have written it; throws where it is no log. */
export function readLog(
  rows: readonly unknown[],
  schema: z.ZodType<MatchEvent>,
): { readonly created: Created; readonly events: readonly MatchEvent[] } {
  const [first] = rows
  if (typeof first === 'object' && first !== null && Reflect.get(first, 'edition') !== EDITION)
    throw new NotOpened('other-rules')
  const events = rows.map((row) => schema.parse(row))
  const [created] = events
  if (created?.type !== 'created') throw new Error('a log without a beginning')
  return { created, events }
}
