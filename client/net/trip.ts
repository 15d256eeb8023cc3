/** Whether a frame gets to the server and back, asked on a line that leads to no room. */
import { pageOrigin } from './base.ts'
import { openSocket } from './socket.ts'
import type { Wire, WireEars } from './wire.ts'

/** Longer than this nobody waits, ms. */
const limit = 8_000

/** The server answers any frame there, and says goodbye soon: both came through. Ms, or null when nothing came back. */
export function socketTrip(origin = pageOrigin()): Promise<number | null> {
  return trip((ears) => openSocket(`${origin.replace(/^http/, 'ws')}/`, ears), 1000)
}

/** `goodbye`: the code of an end that is an answer too. */
export function trip(open: (ears: WireEars) => Wire | null, goodbye?: number): Promise<number | null> {
  return new Promise((resolve) => {
    let sent = 0
    const end = (ms: number | null) => {
      clearTimeout(timer)
      resolve(ms)
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
