/** The address that belongs on the wall: a page opened as localhost leads phones nowhere. */
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

/** Every address at which phones find the server, the likeliest first; none without a network. Rejects with `ApiError`. */
export async function joinOrigins(): Promise<readonly string[]> {
  const phones = await phoneOrigins()
  return isOpenToOthers() ? [...new Set([pageOrigin(), ...phones])] : phones
}

/** The one that this device's host chose for the room, while it leads here; else the likeliest. null without a network. */
export function chosenOf(code: string, origins: readonly string[]): string | null {
  const chosen = deviceKeeps.get(keptAs(code))
  return chosen !== null && origins.includes(chosen) ? chosen : (origins[0] ?? null)
}

/** Kept on this device: its desk and its wall show the same. */
export function chooseOrigin(code: string, origin: string): void {
  deviceKeeps.put(keptAs(code), origin)
}

const keptAs = (code: string): string => `address.${code}`

/** For a link to give away: the room's address, or where this page is from while nobody knows a better one. */
export async function joinOrigin(code: string): Promise<string> {
  return chosenOf(code, await joinOrigins().catch(() => [])) ?? pageOrigin()
}
