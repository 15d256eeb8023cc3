/** Whether a frame gets to the server and back: over a socket, and over plain http. */
import { pageOrigin } from '../net/base.ts'
import { openHttpLine } from '../net/http/http-line.ts'
import { socketTrip, trip } from '../net/trip.ts'

export interface Trip {
  /** Of a frame there and back, ms; null when none came back. */
  readonly ms: number | null
  /** Answers without an end are held back on the way. */
  readonly isHeld: boolean
}

export async function tripBySocket(): Promise<Trip> {
  return { ms: await socketTrip(), isHeld: false }
}

export async function tripByHttp(): Promise<Trip> {
  let isHeld = false
  const options = { doors: `${pageOrigin()}/http`, path: '/echo', isPolling: false, polls: () => (isHeld = true) }
  const ms = await trip((ears) => openHttpLine(options, ears))
  return { ms, isHeld }
}
