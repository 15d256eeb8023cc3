/**
 * Who is connected, as whom. A place (a seat, the host's desk) has one line at a time: the newest valid one.
 * A projector is no place: there may be several.
 */
import type { Client } from '@colyseus/core'
import type { SeatId } from '../../shared/match/types.ts'
import type { Audience } from '../../shared/match/view-types.ts'
import type { Pushes } from '../../shared/protocol/messages.ts'

/** Close code of a connection that must not try again by itself; the `word` before it says why. */
export const CLOSED_FOR_GOOD = 4100

/** Code of every "no" at the door; the word is the message. */
export const DOOR_CLOSED = 4400

/** Walls of anybody who knows the code, and walls opened from the desk: neither takes a place of the other. */
const MOST_WALLS = { anybody: 20, proven: 20 }

export class Seats {
  readonly #audiences = new Map<Client, Audience>()
  readonly #seats = new Map<SeatId, Client>()
  /** Walls opened from the desk, the oldest first. */
  readonly #proven = new Set<Client>()
  #host: Client | null = null

  audience(client: Client): Audience | null {
    return this.#audiences.get(client) ?? null
  }

  all(): IterableIterator<[Client, Audience]> {
    return this.#audiences.entries()
  }

  get host(): Client | null {
    return this.#host
  }

  client(seat: SeatId): Client | null {
    return this.#seats.get(seat) ?? null
  }

  /** Whether one more wall may be opened by somebody who knows no more than the code. */
  get hasPlaceForWall(): boolean {
    return this.walls - this.#proven.size < MOST_WALLS.anybody
  }

  get walls(): number {
    return [...this.#audiences.values()].filter(({ role }) => role === 'projector').length
  }

  /** A wall opened from the desk always finds a place: of too many, the oldest steps aside. */
  addProjector(client: Client, isProven: boolean): void {
    const [oldest] = this.#proven
    if (isProven && oldest !== undefined && this.#proven.size >= MOST_WALLS.proven)
      this.evict(oldest, 'opened-elsewhere')
    if (isProven) this.#proven.add(client)
    this.#audiences.set(client, { role: 'projector' })
  }

  /** The newest host tab wins; the one before is told. */
  takeHost(client: Client): void {
    if (this.#host !== null) this.evict(this.#host, 'opened-elsewhere')
    this.#host = client
    this.#audiences.set(client, { role: 'host' })
  }

  /** The newest line to a seat wins; the one before is told, and gone at once even if it is half-open. */
  takeSeat(client: Client, seat: SeatId): void {
    const before = this.#seats.get(seat)
    if (before !== undefined) this.evict(before, 'opened-elsewhere')
    this.#seats.set(seat, client)
    this.#audiences.set(client, { role: 'seat', seat })
  }

  /** Says the last word to a client, lets its place go, and closes its line. */
  evict(client: Client, word: Pushes['word']['word']): void {
    this.leave(client)
    const last: Pushes['word'] = { word, final: true }
    client.send('word', last)
    client.leave(CLOSED_FOR_GOOD, word)
  }

  /** Forgets a client. The place it held until now, or null when it had none or had lost it. */
  leave(client: Client): Audience | null {
    const audience = this.#audiences.get(client)
    if (audience === undefined) return null
    this.#audiences.delete(client)
    this.#proven.delete(client)
    if (this.#host === client) this.#host = null
    if (audience.role === 'seat' && this.#seats.get(audience.seat) === client) this.#seats.delete(audience.seat)
    return audience
  }
}
