/** The only writers of the store. Each says what happened, not what to draw. */
import type { Tap } from '../../shared/match/play.ts'
import type { View } from '../../shared/match/view-types.ts'
import type { Rack } from '../../shared/packs/pack.ts'
import type { DeskNews, DoorNews, Welcome } from '../../shared/protocol/messages.ts'
import { draftShelf } from './draft-shelf.ts'
import { isSeeking } from './selectors.ts'
import { emptyState, type LineStatus, type NoteWord } from './state.ts'
import type { Store } from './store.ts'

/**
 * A view came in; `now` is the doorman's clock as it was sent, `here` this device's, which is never set. A view is on its
 * way for a while, so the clocks are at least so far apart; how far, a beat says better.
 */
export function viewArrived(store: Store, view: View, now: number, here: number): void {
  store.replace({ view, skew: store.state.view === null ? now - here : Math.max(store.state.skew, now - here) })
}

/** The doorman's clock was at `now` half a round trip ago. Small differences are the network's, and no news. */
export function clockHeard(store: Store, now: number, roundTrip: number, here: number): void {
  const skew = now + roundTrip / 2 - here
  if (Math.abs(skew - store.state.skew) > Math.max(100, roundTrip / 2)) store.replace({ skew })
}

/** While the line is sought again, what the network is known to want stays in its way. */
export function lineChanged(store: Store, status: LineStatus, why: NoteWord | null = null): void {
  const { line } = store.state
  const isStill = why === null && line.why === 'sign-in' && isSeeking(status) && isSeeking(line.status)
  store.replace({ line: { status, why: isStill ? line.why : why } })
}

/** Somebody looked what is in the way of a line: a network that asks for a sign-in, or nothing that can be seen. */
export function lineBlocked(store: Store, isSignIn: boolean): void {
  const { line } = store.state
  const isNews = isSignIn ? line.why === null : line.why === 'sign-in'
  if (isNews && isSeeking(line.status)) store.replace({ line: { ...line, why: isSignIn ? 'sign-in' : null } })
}

export function welcomed(store: Store, welcome: Welcome): void {
  store.replace({ welcome })
}

export function deskHeard(store: Store, desk: DeskNews): void {
  store.replace({ desk })
}

export function doorHeard(store: Store, door: DoorNews): void {
  store.replace({ door })
}

export function wallsHeard(store: Store, walls: number): void {
  store.replace({ walls })
}

export function packArrived(store: Store, words: readonly string[], racks: readonly Rack[]): void {
  store.replace({ words, racks })
}

export function wordHeard(store: Store, word: NoteWord): void {
  store.replace({ note: { word, id: (store.state.note?.id ?? 0) + 1 } })
}

export function noteRead(store: Store): void {
  store.replace({ note: null })
}

export function requestSent(store: Store): void {
  store.replace({ sending: store.state.sending + 1 })
}

export function requestAnswered(store: Store): void {
  store.replace({ sending: Math.max(0, store.state.sending - 1) })
}

/** A tap: it is shown as pending from this moment. */
export function tapped(store: Store, tap: Tap): void {
  store.replace({ pending: [...store.state.pending, tap] })
}

/** The room said yes or no to a tap, or the tap is given up, which is a no. */
export function tapSettled(store: Store, tap: Tap, isYes: boolean): void {
  const { pending, receipt } = store.state
  store.replace({
    pending: pending.filter((each) => each !== tap),
    receipt: isYes ? { id: (receipt?.id ?? 0) + 1 } : receipt,
  })
}

/** Another room, or none: nothing of the last one may stay. */
export function roomLeft(store: Store): void {
  draftShelf.clear()
  store.replace({ ...emptyState, note: store.state.note })
}
