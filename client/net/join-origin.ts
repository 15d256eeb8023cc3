/** The address that belongs on the wall: a page opened as localhost leads phones nowhere. */
import type { Addresses } from '../../shared/protocol/http.ts'
import { phoneOrigins } from './api.ts'
import { pageOrigin } from './base.ts'
import { deviceKeeps } from './keepsakes.ts'

const loopback: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]'])

/** Of such an address what people have to type: no protocol. */
export function typedAddress(origin: string): string {
  const { host, pathname } = new URL(origin)
  return host + pathname.replace(/\/$/, '')
}

/** Whether this page was opened by an address that leads other devices here too. */
export function isOpenToOthers(): boolean {
  return !loopback.has(location.hostname)
}

/** Every address at which phones may find the server. Rejects with `ApiError`. */
export async function joinOrigins(): Promise<Addresses> {
  const { phones, doubtful } = await phoneOrigins()
  return isOpenToOthers() ? { phones: [...new Set([pageOrigin(), ...phones])], doubtful } : { phones, doubtful }
}

/**
 * The one that this device's host chose for the room, while it leads here; else the likeliest. null without a network: one of
 * containers alone is none until the host says that it is.
 */
export function chosenOf(code: string, { phones, doubtful }: Addresses): string | null {
  const chosen = deviceKeeps.get(keptAs(code))
  const isThere = chosen !== null && [...phones, ...doubtful].includes(chosen)
  return isThere ? chosen : (phones[0] ?? null)
}

/** Kept on this device: its desk and its wall show the same. */
export function chooseOrigin(code: string, origin: string): void {
  deviceKeeps.put(keptAs(code), origin)
}

const keptAs = (code: string): string => `address.${code}`

/** For a link to give away; null without a network. Rejects with `ApiError`. */
export async function joinOrigin(code: string): Promise<string | null> {
  return chosenOf(code, await joinOrigins())
}
