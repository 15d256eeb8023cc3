/** What is new in this page's view, from pushes and from answers, brought into the order of the line that it came on. */
import type { Room } from '@colyseus/sdk'
import { HeardViews, type ViewNews } from '../../shared/protocol/view-news.ts'
import { viewArrived } from '../store/actions.ts'
import type { Store } from '../store/store.ts'
import type { Connection } from './connection.ts'

/** An answer that nobody waited for any more is lost, and what was new in it: what comes after it waits so long, ms. */
const LOST_MS = 2_000

export class Views {
  readonly #connection: Connection
  readonly #store: Store
  readonly #lines = new WeakMap<Room, HeardViews>()

  constructor(connection: Connection, store: Store) {
    this.#connection = connection
    this.#store = store
  }

  take(room: Room, news: ViewNews): void {
    const line = this.#lines.get(room) ?? new HeardViews()
    this.#lines.set(room, line)
    const view = line.take(news)
    if (view !== null) viewArrived(this.#store, view, news.now, performance.now())
    if (!line.isWaiting) return
    const { place } = line
    // On a new line the view is whole again.
    setTimeout(() => {
      if (line.isWaiting && line.place === place) this.#connection.renew(room)
    }, LOST_MS)
  }
}
