/** The host's desk: everything a host may do with a running room. */
import { isSamePlan } from '../lessons/plan.ts'
import type { Language } from '../protocol/languages.ts'
import type { RejectWord } from '../protocol/reject.ts'
import type { MatchDraft } from './match-draft.ts'
import { MOST_SEATS } from './limits.ts'
import { depart, end, isPlan, leave, settle } from './plan.ts'
import { endRehearsal, forgetSimulated, rehearse } from './rehearsal.ts'
import { freeAway, hasEnded, nameTrouble, othersThan, restored, seatOf, sitDown } from './seats.ts'
import { toTeams } from './host-teams.ts'
import { sitting } from './teams.ts'
import type { HostCommand } from './events.ts'
import type { Match, Seat, SeatId } from './types.ts'

/** Beyond these a pace is a slip of the finger. Null switches timers off. */
const PACE = { least: 0.05, most: 100 }

/** Names; far more than a class thinks of. */
const MOST_KEPT_OUT = 200

export function commanded(draft: MatchDraft, command: HostCommand): RejectWord | null {
  const { match } = draft
  if (command.kind === 'end-rehearsal') return endRehearsal(draft)
  if (hasEnded(match)) return 'room-ended'
  const inLobby = match.stop < 0
  switch (command.kind) {
    case 'start':
      if (!inLobby) return 'not-now'
      depart(draft)
      return null
    case 'next':
      if (match.play === null) return 'not-now'
      if (hasGoneOn(match, command.phase)) return 'gone-on'
      draft.forgetAdded()
      settle(draft, draft.stopOf(match.play).ring(draft, match.play, 'host'))
      return null
    case 'skip':
      if (match.play === null) return 'not-now'
      if (hasGoneOn(match, command.phase)) return 'gone-on'
      draft.forgetAdded()
      leave(draft, match.stop + 1)
      return null
    case 'end':
      end(draft)
      return null
    case 'pause':
    case 'resume':
      if (inLobby || match.bell.paused === (command.kind === 'pause')) return 'not-now'
      draft.pause(command.kind === 'pause')
      return null
    case 'extend':
      if (match.bell.rings === null && match.bell.left === null) return 'not-now'
      if (!(command.seconds > 0 && command.seconds <= 3600)) return 'out-of-range'
      draft.extend(command.seconds)
      return null
    case 'lock':
      draft.change({ locked: command.locked })
      return null
    case 'approve':
      draft.change({ approve: command.approve })
      return null
    case 'names':
      showNames(draft, command.shown)
      return null
    case 'language':
      speak(draft, command.language)
      return null
    case 'seats':
      return changeLimit(draft, command.limit)
    case 'free-away':
      return freeAway(draft)
    case 'restore':
      return restored(draft, command.seat)
    case 'remove-many':
      return removeMany(draft, command.seats)
    case 'balance':
    case 'mix':
    case 'add-team':
    case 'remove-team':
    case 'name-team':
      return toTeams(draft, command)
    case 'plan':
      return changePlan(draft, command)
    case 'rehearse':
      return rehearse(draft, command.players)
    case 'tap':
      return tapped(draft, command)
    case 'rename':
    case 'keep-out':
    case 'remove':
    case 'move':
      return toSeat(draft, command)
  }
}

/** The host tapped in a phase that was over when the tap arrived: the bell was faster, or a tap before it. */
function hasGoneOn({ bell }: Match, seen: number | undefined): boolean {
  return seen !== undefined && seen !== bell.phase
}

export function isPace(timers: number | null): boolean {
  return timers === null || (timers >= PACE.least && timers <= PACE.most)
}

/** What is behind stays as it was played; in mid-lesson nobody's bell is stretched. */
function changePlan(draft: MatchDraft, { plan, timers }: Extract<HostCommand, { kind: 'plan' }>): RejectWord | null {
  const { match } = draft
  if (!isPlan(plan, draft.stops) || !isPace(timers)) return 'out-of-range'
  const behind = match.settings.plan.slice(0, match.stop + 1)
  const isKept = isSamePlan(plan.slice(0, match.stop + 1), behind)
  if (!isKept || (match.stop >= 0 && timers !== match.settings.timers)) return 'gone-on'
  draft.change({ settings: { ...match.settings, plan, timers } })
  return null
}

function tapped(draft: MatchDraft, { on }: Extract<HostCommand, { kind: 'tap' }>): RejectWord | null {
  const { play } = draft.match
  if (play === null || on.stop !== play.stop) return 'not-now'
  const state = draft.stopOf(play).host?.take(play, on) ?? 'not-now'
  if (typeof state === 'string') return state
  settle(draft, state)
  return null
}

function showNames(draft: MatchDraft, shown: boolean): void {
  const { nameless: _, ...settings } = draft.match.settings
  draft.change({ settings: shown ? settings : { ...settings, nameless: true } })
}

function speak(draft: MatchDraft, language: Language | null): void {
  const { language: _, ...settings } = draft.match.settings
  draft.change({ settings: language === null ? settings : { ...settings, language } })
}

/** Nobody is put out by it. */
function changeLimit(draft: MatchDraft, limit: number): RejectWord | null {
  const { settings } = draft.match
  if (!Number.isInteger(limit) || limit > MOST_SEATS || limit < Math.max(1, sitting(draft.match).length)) {
    return 'out-of-range'
  }
  draft.change({ settings: { ...settings, seatLimit: limit } })
  return null
}

type SeatCommand = Extract<HostCommand, { kind: 'rename' | 'keep-out' | 'remove' | 'move' }>

function toSeat(draft: MatchDraft, command: SeatCommand): RejectWord | null {
  const seat = seatOf(draft.match, command.seat)
  if (typeof seat === 'string') return seat
  switch (command.kind) {
    case 'keep-out':
    case 'rename': {
      const trouble = nameTrouble(command.name, othersThan(seat, draft.match))
      if (trouble !== null) return trouble
      draft.changeSeat(seat.id, { name: command.name })
      if (command.kind === 'keep-out') keepOut(draft, seat.name)
      draft.effect({ type: 'tell', seat: seat.id, word: 'renamed' })
      return null
    }
    case 'move': {
      const trouble = sitDown(draft, seat, command.team)
      if (trouble === null) draft.effect({ type: 'tell', seat: seat.id, word: 'moved' })
      return trouble
    }
    case 'remove':
      remove(draft, seat)
      return null
  }
}

/** The newest of them, if there are too many. */
function keepOut(draft: MatchDraft, name: string): void {
  const others = draft.match.keptOut.filter((other) => other !== name)
  draft.change({ keptOut: [...others, name].slice(-MOST_KEPT_OUT) })
}

function removeMany(draft: MatchDraft, seats: readonly SeatId[]): RejectWord | null {
  const here = [...new Set(seats)].map((id) => seatOf(draft.match, id)).filter((seat) => typeof seat !== 'string')
  for (const seat of here) remove(draft, seat)
  return here.length === 0 ? 'unknown-seat' : null
}

function remove(draft: MatchDraft, seat: Seat): void {
  if (seat.simulated && draft.match.stop < 0) {
    forgetSimulated(draft, seat.id)
    return
  }
  draft.changeSeat(seat.id, { removed: true, connected: false })
  draft.effect({ type: 'tell', seat: seat.id, word: 'removed-by-host' })
  const { play } = draft.match
  if (play !== null) settle(draft, draft.stopOf(play).forget?.(draft, play, seat) ?? play)
}
