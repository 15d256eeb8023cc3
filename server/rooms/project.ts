/**
 * The only sender of views: each client gets its own, only when it differs from what that client has, and at most
 * ten times a second. A request's answer carries the asker's view, so the asker needs no push.
 */
import type { Client } from '@colyseus/core'
import type { Audience, View } from '../../shared/match/view-types.ts'
import type { Pushes, Receipt } from '../../shared/protocol/messages.ts'

const PUSH_MS = 100

export interface ProjectorSource {
  readonly now: () => number
  readonly view: (audience: Audience) => View | null
  readonly clients: () => Iterable<[Client, Audience]>
}

export class Projection {
  readonly #source: ProjectorSource
  /** What each client has, as JSON. */
  readonly #sent = new WeakMap<Client, string>()
  #timer: NodeJS.Timeout | null = null
  #lastPush = 0

  constructor(source: ProjectorSource) {
    this.#source = source
  }

  /** Views may have changed: a push is due within a tenth of a second. */
  touch(): void {
    if (this.#timer !== null) return
    const wait = Math.max(0, this.#lastPush + PUSH_MS - this.#source.now())
    this.#timer = setTimeout(() => this.#push(), wait)
  }

  /** The answer to an accepted request: notes that the asker has this view now. */
  receipt(client: Client, audience: Audience): Receipt | null {
    const view = this.#source.view(audience)
    if (view === null) return null
    this.#sent.set(client, JSON.stringify(view))
    return { view, now: this.#source.now() }
  }

  /** Sends a view at once, if it is news. */
  show(client: Client, audience: Audience): void {
    const view = this.#source.view(audience)
    if (view === null) return
    const json = JSON.stringify(view)
    if (this.#sent.get(client) === json) return
    this.#sent.set(client, json)
    const push: Pushes['view'] = { view, now: this.#source.now() }
    client.send('view', push)
  }

  stop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
  }

  #push(): void {
    this.#timer = null
    this.#lastPush = this.#source.now()
    for (const [client, audience] of this.#source.clients()) this.show(client, audience)
  }
}
