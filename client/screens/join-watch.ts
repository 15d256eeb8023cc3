/**
 * Asks a room again who sits where, as long as its form is open and looked at: thirty phones open it at once, and each of
 * them would choose a team by the numbers of half a minute ago.
 */
import type { ReactiveController } from 'lit'
import type { RoomInfo } from '../../shared/protocol/http.ts'
import { fetchRoomInfo } from '../net/api.ts'

/** Not all phones of a class at the same moment, ms. */
const every = { least: 3_000, spread: 2_000 }

export class RoomWatch implements ReactiveController {
  readonly #code: () => string | null
  readonly #hear: (room: RoomInfo) => void
  #timer: ReturnType<typeof setTimeout> | undefined

  /** `code`: of the room whose form is open; null while none is. */
  constructor(code: () => string | null, hear: (room: RoomInfo) => void) {
    this.#code = code
    this.#hear = hear
  }

  hostConnected(): void {
    this.#next()
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer)
  }

  #next(): void {
    this.#timer = setTimeout(() => void this.#look(), every.least + every.spread * Math.random())
  }

  /** A room that does not answer now is asked again later: whoever enters hears what is the matter. */
  async #look(): Promise<void> {
    const code = document.hidden ? null : this.#code()
    const room = code === null ? null : await fetchRoomInfo(code).catch(() => null)
    if (room !== null && this.#code() === code) this.#hear(room)
    this.#next()
  }
}
