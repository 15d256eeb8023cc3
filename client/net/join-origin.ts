/** The address that belongs on the wall: a page opened as localhost leads phones nowhere. */
import { phoneOrigins } from './api.ts'

const loopback: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]'])

export async function joinOrigin(): Promise<string> {
  if (!loopback.has(location.hostname)) return location.origin
  const phones = await phoneOrigins().catch(() => [])
  return phones[0] ?? location.origin
}
