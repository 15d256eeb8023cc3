/**
 * The key to a host's desk. It lives on the host's device. An address is seen, copied and pasted, so a key that comes in
 * one (its fragment, which browsers send to nobody) is taken out at once.
 */
import { takeFragment } from './fragment.ts'
import { deviceKeeps } from './keepsakes.ts'

const placeOf = (code: string) => `host.${code}`

/** null: this device has no desk in this room. */
export function hostKey(code: string): string | null {
  const key = takeFragment(/^[\w-]{20,}$/) ?? deviceKeeps.get(placeOf(code)) ?? ofThisEntry()
  // Where storage is refused the key goes with this entry of the tab's history: a reload finds it there, and no eye does.
  if (key !== null && !keepHostKey(code, key)) history.replaceState({ hostKey: key }, '')
  return key
}

/** False: only this page remembers. */
export function keepHostKey(code: string, key: string): boolean {
  return deviceKeeps.put(placeOf(code), key)
}

/** This key opens nothing any more. Another one, which the device may have by now, stays. */
export function forgetHostKey(code: string, key: string): void {
  if (deviceKeeps.get(placeOf(code)) === key) deviceKeeps.put(placeOf(code), null)
  if (ofThisEntry() === key) history.replaceState(null, '')
}

function ofThisEntry(): string | null {
  const state: unknown = history.state
  return typeof state === 'object' && state !== null && 'hostKey' in state && typeof state.hostKey === 'string'
    ? state.hostKey
    : null
}
