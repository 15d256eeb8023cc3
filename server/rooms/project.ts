/**
 * The only sender of views: each client gets its own, only when it differs from what that client has, and at most
 * ten times a second. A request's answer carries the asker's view, so the asker needs no push.
 *
 * Host and projector see every change at that pace. Players do too in a class of usual size; in a hall of hundreds,
 * where each newcomer changes everybody's head count, their beat is slower, but a new phase reaches all at once.
 */
import type { Client } from '@colyseus/core'
import type { Audience, View } from '../../shared/match/view-types.ts'
import type { Pushes, Receipt } from '../../shared/protocol/messages.ts'

const PUSH_MS = 100
/** Added to the players' beat by each client, ms: 100 ms up to 33 of them, 900 ms for 300. */
const CROWD_MS = 3

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
  #lastCrowdPush = 0
  #phase = ''

  constructor(source: ProjectorSource) {
    this.#source = source
  }

  /** Views may have changed: a push is due within a tenth of a second. `phase` names the running phase. */
  touch(phase: string): void {
    if (phase !== this.#phase) this.#lastCrowdPush = 0
    this.#phase = phase
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
    const now = this.#source.now()
    this.#lastPush = now
    const clients = Array.from(this.#source.clients())
    const isCrowdsTurn = now >= this.#lastCrowdPush + Math.max(PUSH_MS, CROWD_MS * clients.length)
    if (isCrowdsTurn) this.#lastCrowdPush = now
    for (const [client, audience] of clients) if (isCrowdsTurn || audience.role !== 'seat') this.show(client, audience)
    // What the crowd was not told now it is told at a later beat.
    if (!isCrowdsTurn) this.#timer = setTimeout(() => this.#push(), PUSH_MS)
  }
}
