/**
 * The match that is shown, as it was after each event. Its log is kept on this device: after a reload it is folded again in a
 * moment, and played anew only where other rules would tell another match.
 */
import { del, get, set } from 'idb-keyval'
import { EDITION } from '../../shared/match/edition.ts'
import { apply } from '../../shared/match/apply.ts'
import type { Rulebook } from '../../shared/match/stop.ts'
import type { MatchEvent } from '../../shared/match/events.ts'
import type { StopId } from '../../shared/match/play.ts'
import type { Match } from '../../shared/match/types.ts'
import { matchEventSchema } from '../../shared/protocol/event-schema.ts'
import { stops } from '../../stops/rules.ts'
import { openLab } from '../lab/open-lab.ts'
import { fetchPack } from '../net/fetch-pack.ts'
import { playMatch } from './play-match.ts'

const placeOf = (plan: readonly StopId[]) => `gallery-log ${plan.join(' ')}`

export interface GalleryMatch {
  readonly rules: Rulebook
  readonly states: readonly Match[]
}

/** `hear`: so many events have happened so far. */
export async function galleryMatch(plan: readonly StopId[], hear: (match: GalleryMatch) => void): Promise<void> {
  const rules = { pack: await fetchPack('/packs/town.json'), stops }
  const kept = folded(await get<unknown>(placeOf(plan)), rules)
  if (kept !== null) return hear({ rules, states: kept })
  const log: MatchEvent[] = []
  const states: Match[] = []
  const lab = await openLab({ pack: rules.pack, allowSoftwareGpu: false })
  try {
    await playMatch(rules, lab, plan, (event, match) => {
      log.push(event)
      states.push(match)
      hear({ rules, states: [...states] })
    })
    await set(placeOf(plan), log)
  } finally {
    await lab.dispose()
  }
}

export async function forgetMatch(plan: readonly StopId[]): Promise<void> {
  await del(placeOf(plan))
}

/** null: nothing is kept, or it was played by other rules. */
function folded(kept: unknown, rules: Rulebook): readonly Match[] | null {
  const log = matchEventSchema(rules.stops).array().safeParse(kept)
  if (!log.success || log.data[0]?.type !== 'created' || log.data[0].edition !== EDITION) return null
  const states: Match[] = []
  let match: Match | null = null
  for (const event of log.data) {
    const next = apply(match, event, rules)
    if (!next.ok) return null
    match = next.match
    states.push(match)
  }
  return match === null || match.play !== null ? null : states
}
