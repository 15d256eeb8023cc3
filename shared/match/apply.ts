/**
 * The whole game as one function: a match and something that happened give the next match and what must be done about
 * it, or the word for why it cannot be. It has no clock, no randomness and no memory, so the log of accepted events
 * is the match: folded again it gives the same one, anywhere.
 */
import type { RejectWord } from '../protocol/reject.ts'
import { wentOn, wished } from './again.ts'
import { created } from './created.ts'
import { MatchDraft } from './match-draft.ts'
import { commanded } from './host.ts'
import { brought, thumbed } from './give-thumbs.ts'
import { failed, progressed, reported } from './lab-reports.ts'
import { settle } from './plan.ts'
import { type Rulebook } from './stop.ts'
import { READ, SPARE, type StopState } from './play.ts'
import { hasTime } from './done.ts'
import { answered, spareTap } from './spare.ts'
import { dropped, freed, hasEnded, joined, returned, seatOf, teamChanged } from './seats.ts'
import type { MatchEvent, Applied } from './events.ts'
import type { Match, Seat } from './types.ts'

/** A bell may be early by the coarseness of a timer, ms. */
const EARLY_MS = 100

export function apply(match: Match | null, event: MatchEvent, rules: Rulebook): Applied {
  if (event.type === 'created') return match === null ? created(event, rules) : { ok: false, reject: 'not-now' }
  if (match === null) return { ok: false, reject: 'unknown-code' }
  const draft = new MatchDraft(match, rules, event.at)
  const reject = work(draft, event)
  return reject === null ? { ok: true, match: draft.match, effects: draft.effects } : { ok: false, reject }
}

function work(draft: MatchDraft, event: Exclude<MatchEvent, { type: 'created' }>): RejectWord | null {
  switch (event.type) {
    case 'joined':
      return joined(draft, event)
    case 'dropped':
      return dropped(draft, event)
    case 'returned':
      return returned(draft, event)
    case 'freed':
      return freed(draft, event)
    case 'team-changed':
      return teamChanged(draft, event)
    case 'host':
      return commanded(draft, event.command)
    case 'wished':
      return wished(draft, event)
    case 'went-on':
      return wentOn(draft, event)
    case 'thumb':
      return thumbed(draft, event)
    case 'feedback':
      return brought(draft, event)
    case 'tapped':
      return tapped(draft, event)
    case 'rang':
      return rang(draft, event)
    case 'lab-progress':
      return progressed(draft, event)
    case 'lab-done':
      return reported(draft, event)
    case 'lab-failed':
      return failed(draft, event)
  }
}

function tapped(draft: MatchDraft, { seat, on }: Extract<MatchEvent, { type: 'tapped' }>): RejectWord | null {
  const { match } = draft
  const found = seatOf(match, seat)
  if (typeof found === 'string') return found
  if (found.freed) return 'unknown-seat'
  if (hasEnded(match)) return 'room-ended'
  if (match.play === null) return 'not-now'
  if (match.bell.paused) return 'paused'
  if (on.stop !== match.play.stop) return 'not-now'
  if (on.ask === READ) return haveRead(draft, match.play, found)
  if (on.ask === SPARE) return haveSpared(draft, match.play, found, on.tap)
  const state = draft.stopOf(match.play).take(draft, match.play, found, on)
  if (typeof state === 'string') return state
  settle(draft, state)
  return null
}

function haveRead(draft: MatchDraft, play: StopState, seat: Seat): RejectWord | null {
  if (draft.stopOf(play).shows(play, draft.match) === null) return 'not-now'
  draft.read(seat.id)
  settle(draft, play)
  return null
}

/** Only who has done what the phase asks has time to spare, or who waits for the lab. */
function haveSpared(draft: MatchDraft, play: StopState, seat: Seat, tap: unknown): RejectWord | null {
  const parsed = spareTap.safeParse(tap)
  if (!parsed.success) return 'malformed'
  if (!hasTime(draft.match, play, seat, draft.stops)) return 'not-now'
  const spared = answered(draft.match, seat.id, parsed.data, draft.pack)
  if (typeof spared === 'string') return spared
  draft.change({ spared })
  return null
}

/** A bell that was set for an earlier phase, or has been moved since, is no bell. */
function rang(draft: MatchDraft, { phase, at }: Extract<MatchEvent, { type: 'rang' }>): RejectWord | null {
  const { bell, play } = draft.match
  if (play === null || phase !== bell.phase || bell.rings === null || at < bell.rings - EARLY_MS) return 'not-now'
  settle(draft, draft.stopOf(play).ring(draft, play, 'bell'))
  return null
}
