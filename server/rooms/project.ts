/**
 * The only sender of views: each client gets what is new in its own, only when something is, and at most ten times a second.
 * A request's answer carries what is new for the asker, who needs no push.
 *
 * Host and projector see every change at that pace, and so does everybody whatever comes from the host, the bell or the lab.
 * What other players do a player sees at a beat that is slower the more there are: each tap would else make everybody's view
 * anew, and nearly always in vain.
 */
import type { Client } from '@colyseus/core'
import type { Audience, View } from '../../shared/match/view-types.ts'
import type { Receipt } from '../../shared/protocol/messages.ts'
import { ToldViews } from '../../shared/protocol/view-news.ts'

const PUSH_MS = 100
/** The players' beat for what players do, ms: by each client, and at most. */
const CROWD_MS = { each: 33, most: 1_000 }

export interface ProjectorSource {
  readonly now: () => number
  readonly view: (audience: Audience) => View | null
  readonly clients: () => Iterable<[Client, Audience]>
}

export class Projection {
  readonly #source: ProjectorSource
  readonly #told = new WeakMap<Client, ToldViews>()
  #timer: NodeJS.Timeout | null = null
  /** When the next push is due, and when the last one was. */
  #due = Infinity
  #lastPush = 0
  /** When players may have news of each other that were not told yet, by the same clock; null: there are none. */
  #crowdSince: number | null = null
  #isUrgent = false

  constructor(source: ProjectorSource) {
    this.#source = source
  }

  /** Views may have changed: a push is due within a tenth of a second. `isUrgent`: players, too, hear of it then. */
  touch(isUrgent: boolean): void {
    const now = this.#source.now()
    this.#isUrgent ||= isUrgent
    this.#crowdSince ??= now
    this.#pushAt(this.#lastPush + PUSH_MS)
  }

  /** The answer to an accepted request: the asker has what it says. */
  receipt(client: Client, audience: Audience): Receipt | null {
    const view = this.#source.view(audience)
    if (view === null) return null
    const told = this.#toldTo(client)
    return { ...(told.next(view) ?? { place: told.place }), now: this.#source.now() }
  }

  /** Sends at once what is news. */
  show(client: Client, audience: Audience): void {
    const view = this.#source.view(audience)
    const news = view === null ? null : this.#toldTo(client).next(view)
    if (news !== null) client.send('view', { ...news, now: this.#source.now() })
  }

  stop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
  }

  #pushAt(due: number): void {
    if (this.#timer !== null && this.#due <= due) return
    this.stop()
    this.#due = due
    this.#timer = setTimeout(() => this.#push(), Math.max(0, due - this.#source.now()))
  }

  #push(): void {
    this.#timer = null
    const now = this.#source.now()
    this.#lastPush = now
    const clients = Array.from(this.#source.clients())
    const beat = Math.min(CROWD_MS.most, CROWD_MS.each * clients.length)
    const crowdAt = (this.#crowdSince ?? now) + beat
    const isForAll = this.#isUrgent || now >= crowdAt
    for (const [client, audience] of clients) if (isForAll || audience.role !== 'seat') this.show(client, audience)
    if (isForAll) {
      this.#isUrgent = false
      this.#crowdSince = null
    } else this.#pushAt(Math.max(now + PUSH_MS, crowdAt))
  }

  #toldTo(client: Client): ToldViews {
    const told = this.#told.get(client) ?? new ToldViews()
    this.#told.set(client, told)
    return told
  }
}
