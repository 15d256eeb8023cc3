/**
 * Listens whether the line still lives (see shared/protocol/silence.ts), and asks the room when it has been silent. The
 * answer also brings the room's time, and the time of the round trip.
 */
import type { Room } from '@colyseus/sdk'
import type { Beat } from '../../shared/protocol/messages.ts'
import { LOOK_MS, Silence } from '../../shared/protocol/silence.ts'

export interface HeartEars {
  /** Nobody is there any more. */
  readonly stopped: () => void
  /** The room's clock, ms, as it was half a round trip ago. */
  readonly beat: (now: number, roundTrip: number) => void
}

export class Heart {
  readonly #room: Room
  readonly #ears: HeartEars
  readonly #silence = new Silence(performance.now())
  readonly #ticker: ReturnType<typeof setInterval>
  #probe: ReturnType<typeof setTimeout> | null = null
  /** Of the last answer, ms; a guess before the first. */
  #roundTrip = 500

  constructor(room: Room, ears: HeartEars) {
    this.#room = room
    this.#ears = ears
    const { events } = room.connection
    const dispatch = events.onmessage
    const onmessage = (message: unknown) => {
      this.#heard()
      dispatch?.(message)
    }
    Object.assign(events, { onmessage })
    this.#ticker = setInterval(() => this.#look(), LOOK_MS)
    void this.#ask()
  }

  /** The device woke up: its line may have died meanwhile. Asks at once, and does not wait long for the answer. */
  check(): void {
    if (this.#probe !== null) return
    void this.#ask()
    const patience = Math.min(6_000, Math.max(2_000, 1_500 + 3 * this.#roundTrip))
    this.#probe = setTimeout(() => this.#stop(), patience)
  }

  end(): void {
    clearInterval(this.#ticker)
    if (this.#probe !== null) clearTimeout(this.#probe)
  }

  #heard(): void {
    this.#silence.heard()
    if (this.#probe !== null) clearTimeout(this.#probe)
    this.#probe = null
  }

  #look(): void {
    const sign = this.#silence.look(performance.now())
    if (sign === 'dead') this.#stop()
    else if (sign === 'ask') void this.#ask()
  }

  #stop(): void {
    this.end()
    this.#ears.stopped()
  }

  async #ask(): Promise<void> {
    const asked = performance.now()
    try {
      const { now } = await this.#room.request<undefined, Beat>('beat')
      this.#roundTrip = performance.now() - asked
      this.#ears.beat(now, this.#roundTrip)
    } catch {
      // No answer, or a "no": the line's silence says which.
    }
  }
}
