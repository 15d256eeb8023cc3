/**
 * The only caller of `room.request`. Every receipt brings the asker's newest view; every "no" is a word on this
 * person's screen. What sets a value (a bet, a vote) is sent again when the line is back; what counts (a press) is not.
 */
import type { ActivityIntent } from '../../shared/activities/types.ts'
import type { HostCommand } from '../../shared/match/types.ts'
import type { Receipt } from '../../shared/protocol/messages.ts'
import type { RequestName, Requests } from '../../shared/protocol/requests.ts'
import { intentSettled, intentTapped, requestAnswered, requestSent, viewArrived, wordHeard } from '../store/actions.ts'
import type { Store } from '../store/store.ts'
import type { Connection } from './connection.ts'
import { repeatableKinds } from './intent-kinds.ts'
import { rejectOf } from './reject-of.ts'

export class Commands {
  readonly #connection: Connection
  readonly #store: Store
  #unsent: ActivityIntent[] = []

  constructor(connection: Connection, store: Store) {
    this.#connection = connection
    this.#store = store
  }

  /** A tap in the running activity: pending until the room has answered, or until it is clear that it cannot be sent. */
  async play(intent: ActivityIntent): Promise<void> {
    intentTapped(this.#store, intent)
    await this.#deliver(intent)
  }

  /** The line is back: what could not be sent goes out now, in the order it was tapped. */
  async sendAgain(): Promise<void> {
    const waiting = this.#unsent
    this.#unsent = []
    for (const intent of waiting) await this.#deliver(intent)
  }

  /** What can wait for the line stays pending meanwhile. */
  async #deliver(intent: ActivityIntent): Promise<void> {
    const outcome = await this.#ask('play', intent)
    const isLost = outcome === 'lost'
    if (isLost && repeatableKinds.has(intent.kind)) {
      this.#unsent.push(intent)
      return
    }
    if (isLost) wordHeard(this.#store, 'not-sent')
    intentSettled(this.#store, intent, outcome === 'done')
  }

  async changeTeam(team: string): Promise<void> {
    await this.#saying('team', { team })
  }

  async host(command: HostCommand): Promise<void> {
    // The schema's arrays are mutable, the rules' are not: the same data.
    await this.#saying('host', command as Requests['host'])
  }

  /**
   * The host's browser speaks of its lab; a word is an answer for the lab, not for the screen. The receipt's view is:
   * the room counts it as shown, and sends no other until something changes again.
   */
  async lab<K extends 'labReady' | 'labProgress' | 'labDone' | 'labFailed'>(
    name: K,
    payload: Requests[K],
  ): Promise<boolean> {
    const room = this.#connection.room
    if (room === null) return false
    try {
      const receipt = await room.request<Requests[K], Receipt>(name, payload)
      viewArrived(this.#store, receipt.view, receipt.now, performance.now())
      return true
    } catch {
      return false
    }
  }

  async #saying<K extends RequestName>(name: K, payload: Requests[K]): Promise<void> {
    if ((await this.#ask(name, payload)) === 'lost') wordHeard(this.#store, 'not-sent')
  }

  async #ask<K extends RequestName>(
    name: K,
    payload: Requests[K] | ActivityIntent,
  ): Promise<'done' | 'refused' | 'lost'> {
    const room = this.#connection.room
    if (room === null) return 'lost'
    requestSent(this.#store)
    try {
      const receipt = await room.request<unknown, Receipt>(name, payload)
      viewArrived(this.#store, receipt.view, receipt.now, performance.now())
      return 'done'
    } catch (error) {
      const word = rejectOf(error)
      if (word === null) return room.connection.isOpen ? this.#trouble() : 'lost'
      wordHeard(this.#store, word)
      return 'refused'
    } finally {
      requestAnswered(this.#store)
    }
  }

  #trouble(): 'refused' {
    wordHeard(this.#store, 'server-trouble')
    return 'refused'
  }
}
