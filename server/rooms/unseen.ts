/**
 * Seats on which nobody was ever seen: taken over a line that said nothing more and then ended. A page says something as
 * soon as it has its seat. Such a seat has no owner who knows of it; it is given up by itself, at once when somebody
 * needs it. What a restart of the server forgets is left to the host.
 */
import type { Match, SeatId } from '../../shared/match/types.ts'

/** Given up so long after its line ended, ms: a phone on a bad network tries again meanwhile. */
const PATIENCE_MS = 30_000

export interface UnseenEars {
  readonly match: () => Match | null
  readonly free: (seats: readonly SeatId[]) => Promise<unknown>
}

export class Unseen {
  readonly #ears: UnseenEars
  readonly #taken = new Set<SeatId>()
  readonly #left = new Map<SeatId, NodeJS.Timeout>()

  constructor(ears: UnseenEars) {
    this.#ears = ears
  }

  /** A new seat is taken. */
  taken(seat: SeatId): void {
    this.#taken.add(seat)
  }

  /** Somebody speaks from there, or comes back with what the seat's owner alone knows. */
  seen(seat: SeatId): void {
    this.#taken.delete(seat)
    this.#forget(seat)
  }

  /** Its line has ended. */
  left(seat: SeatId): void {
    if (!this.#taken.has(seat) || this.#left.has(seat)) return
    this.#left.set(
      seat,
      setTimeout(() => void this.#free([seat]), PATIENCE_MS),
    )
  }

  /** Gives up one seat now, because somebody else needs it; false when there is none. */
  async makeRoom(): Promise<boolean> {
    const [seat] = [...this.#left.keys()].filter((id) => this.#isEmpty(id))
    if (seat !== undefined) await this.#free([seat])
    return seat !== undefined
  }

  stop(): void {
    for (const seat of this.#left.keys()) this.#forget(seat)
  }

  #isEmpty(id: SeatId): boolean {
    const seat = this.#ears.match()?.seats[id]
    return seat !== undefined && !seat.connected && !seat.removed && !seat.freed
  }

  async #free(seats: readonly SeatId[]): Promise<void> {
    for (const seat of seats) this.#forget(seat)
    const empty = seats.filter((seat) => this.#isEmpty(seat))
    if (empty.length > 0) await this.#ears.free(empty)
  }

  #forget(seat: SeatId): void {
    clearTimeout(this.#left.get(seat))
    this.#left.delete(seat)
  }
}
