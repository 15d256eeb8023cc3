/**
 * Looks from time to time whether sockets open by now, while a line over http serves: nobody waits for it. If one brings
 * something, the next line is a socket again. A phone that met a slow minute, or went to another network, is not kept on
 * the thinner way for the rest of the lesson.
 */
import { foundWay, isTimeForSocket, networkChanged } from '../line-memory.ts'
import { socketTrip } from '../trip.ts'

/** Asking the memory costs nothing, ms. */
const lookEveryMs = 2_000

/** `origin`: of the server, with the place where the app lives. Returns the way to stop looking. */
export function lookForSockets(origin: string): () => void {
  const timer = setInterval(() => {
    if (!isTimeForSocket()) return
    void socketTrip(origin).then((ms) => {
      if (ms !== null) foundWay('socket')
    })
  }, lookEveryMs)
  return () => clearInterval(timer)
}

if (typeof window === 'object') window.addEventListener('online', networkChanged)
