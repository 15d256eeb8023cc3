/** Whether a frame gets to the server and back: over a socket, and over plain http. */
import { pageOrigin } from '../net/base.ts'
import { openHttpLine } from '../net/http/http-line.ts'
import { openSocket } from '../net/socket.ts'
import type { Wire } from '../net/wire.ts'

/** Longer than this nobody waits, ms. */
const limit = 8_000

export interface Trip {
  /** Of a frame there and back, ms; null when none came back. */
  readonly ms: number | null
  /** Answers without an end are held back on the way. */
  readonly isHeld: boolean
}

/** The server answers any frame on a line that leads to no room, and says goodbye to it soon: both came through. */
export function tripBySocket(): Promise<Trip> {
  return trip((ears) => openSocket(`${pageOrigin().replace(/^http/, 'ws')}/`, ears), 1000)
}

export async function tripByHttp(): Promise<Trip> {
  let isHeld = false
  const options = { doors: `${pageOrigin()}/http`, path: '/echo', isPolling: false, polls: () => (isHeld = true) }
  const { ms } = await trip((ears) => openHttpLine(options, ears))
  return { ms, isHeld }
}

type Open = (ears: Parameters<typeof openSocket>[1]) => Wire | null

function trip(open: Open, goodbye?: number): Promise<Trip> {
  return new Promise((resolve) => {
    let sent = 0
    const end = (ms: number | null) => {
      clearTimeout(timer)
      resolve({ ms, isHeld: false })
      wire?.close()
    }
    const timer = setTimeout(() => end(null), limit)
    const wire = open({
      opened: () => {
        sent = performance.now()
        wire?.send(Uint8Array.of(1))
      },
      frame: () => end(performance.now() - sent),
      closed: (code) => end(sent > 0 && code === goodbye ? performance.now() - sent : null),
    })
    if (wire === null) end(null)
  })
}
