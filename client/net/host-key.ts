/**
 * The key to a host's desk. It lives on the host's device. An address is seen, copied and pasted, so a key that comes in
 * one (its fragment, which browsers send to nobody) is taken out at once.
 */
import { drawnId } from './base64.ts'
import { takeFragment } from './fragment.ts'
import { hostedRooms, noteHostedRoom } from './hosted-rooms.ts'
import { deviceKeeps } from './keepsakes.ts'

const KEY_BYTES = 32
const placeOf = (code: string) => `host.${code}`
/** A key that was drawn and has not been heard of: the room may have it by now. */
const nextOf = (code: string) => `host-next.${code}`
/** A key for a room whose code is not known yet. */
const goingOf = (code: string) => `host-going.${code}`

/** null: this device has no desk in this room. What the device has counts more than what an address brings along. */
export function hostKey(code: string): string | null {
  const given = takeFragment(/^[\w-]{20,}$/)
  const key = deviceKeeps.get(placeOf(code)) ?? ofThisEntry() ?? given
  // Where storage is refused the key goes with this entry of the tab's history: a reload finds it there, and no eye does.
  if (key !== null && !keepHostKey(code, key)) history.replaceState({ hostKey: key }, '')
  return key
}

/** The key that this device keeps for a room, whatever address this page has. */
export function keptHostKey(code: string): string | null {
  return deviceKeeps.get(placeOf(code))
}

/** Of all rooms that this browser has hosted and still has the key of. */
export function hostedKeys(): string[] {
  return hostedRooms().flatMap(({ code }) => keptHostKey(code) ?? [])
}

/** False: only this page remembers. */
export function keepHostKey(code: string, key: string): boolean {
  noteHostedRoom(code, Date.now())
  return deviceKeeps.put(placeOf(code), key)
}

/** This key opens nothing any more. Another one, which the device may have by now, stays. */
export function forgetHostKey(code: string, key: string): void {
  if (deviceKeeps.get(placeOf(code)) === key) deviceKeeps.put(placeOf(code), null)
  if (ofThisEntry() === key) history.replaceState(null, '')
}

/** The code that brings the desk here, from an address that another desk showed; null when it holds none. */
export function takeDeskCode(): string | null {
  return takeFragment(/^desk=[\w-]{1,40}$/)?.slice('desk='.length) ?? null
}

/** What belongs behind the desk's address to bring it to another device. */
export function deskFragment(deskCode: string): string {
  return `#desk=${deskCode}`
}

/** A key for the room to take: the one that it may have taken already, else a new one. */
export function nextHostKey(code: string): string {
  const key = pendingHostKey(code) ?? drawnId(KEY_BYTES)
  deviceKeeps.put(nextOf(code), key)
  return key
}

export function pendingHostKey(code: string): string | null {
  return deviceKeeps.get(nextOf(code))
}

/** The room has answered: the pending key is the key, or never will be. */
export function settleHostKey(code: string, isTaken: boolean): void {
  const key = pendingHostKey(code)
  deviceKeeps.put(nextOf(code), null)
  if (isTaken && key !== null) keepHostKey(code, key)
}

/** The key for the room in which the class of this one goes on. It is kept until that room's code is known. */
export function keyToGoOn(code: string): string {
  const key = deviceKeeps.get(goingOf(code)) ?? drawnId(KEY_BYTES)
  deviceKeeps.put(goingOf(code), key)
  return key
}

/** That room is there: the key belongs to it, if this device has asked for it. */
export function settleKeyToGoOn(code: string, next: string): void {
  const key = deviceKeeps.get(goingOf(code))
  if (key !== null) keepHostKey(next, key)
  deviceKeeps.put(goingOf(code), null)
}

function ofThisEntry(): string | null {
  const state: unknown = history.state
  return typeof state === 'object' && state !== null && 'hostKey' in state && typeof state.hostKey === 'string'
    ? state.hostKey
    : null
}
