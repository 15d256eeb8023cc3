/** The address that belongs on the wall: a page opened as localhost leads phones nowhere. */
import { phoneOrigins } from './api.ts'
import { pageOrigin } from './base.ts'

const loopback: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]'])

/** Of such an address what people have to type: no protocol. */
export function typedAddress(origin: string): string {
  const { host, pathname } = new URL(origin)
  return host + pathname.replace(/\/$/, '')
}

export async function joinOrigin(): Promise<string> {
  if (!loopback.has(location.hostname)) return pageOrigin()
  const phones = await phoneOrigins().catch(() => [])
  return phones[0] ?? pageOrigin()
}
