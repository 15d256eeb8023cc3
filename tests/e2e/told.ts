/**
 * Pages in a real room that show what their room does not say: any view of a match that was played elsewhere comes to them over
 * their own line, as the room sends it, and they show it as they show any other.
 */
import { getMessageBytes, Protocol } from '@colyseus/core'
import type { BrowserContext, WebSocketRoute } from 'playwright'
import type { View } from '../../shared/match/view-types.ts'
import type { Pushes } from '../../shared/protocol/messages.ts'

/** How every push of a view begins. */
const head = getMessageBytes.raw(Protocol.ROOM_DATA, 'view')

export class Teller {
  #line: WebSocketRoute | null = null
  #hasTold = false
  #place = 1_000_000

  /** Prepares a context; use it as `Cast.open`'s last argument. */
  readonly listen = (context: BrowserContext): Promise<void> =>
    context.routeWebSocket(/\/line\//, (line) => {
      this.#line = line
      line.connectToServer().onMessage((message) => {
        // From the first view on that was told the room's own are kept back.
        const isView = typeof message !== 'string' && message.subarray(0, head.length).equals(head)
        if (!isView || !this.#hasTold) line.send(message)
      })
    })

  /** All that a wall lets come has come: what was played is long past by the room's clock. The page shows it if it has a line. */
  tell(view: View): void {
    this.#hasTold = true
    // Later than any that the room has told: what the room's answers bring is no news.
    const push: Pushes['view'] = { place: ++this.#place, view, now: Date.now() }
    this.#line?.send(Buffer.from(getMessageBytes.raw(Protocol.ROOM_DATA, 'view', push)))
  }
}
