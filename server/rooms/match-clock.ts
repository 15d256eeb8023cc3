/**
 * The clock of one match, ms: it never goes back, whatever is done to the computer's. While a phase is timed it counts
 * only time in which this computer was awake: a clock that is set, by hand or by the network, moves no bell, and a lesson
 * goes on where it was when the lid is opened again or the server is started anew. Between timed phases it follows the
 * computer's clock, so that what is written down bears the time of day.
 */
import type { House } from '../house.ts'

/** Readings farther apart than this were slept through; while a phase is timed it is read more often, ms. */
const MOST_AWAKE_MS = 1_500
/** To be read at least so often while a phase is timed, ms. */
export const READ_MS = 500

/** The house's two. */
export type Clocks = Pick<House, 'now' | 'steady'>

export class MatchClock {
  readonly #clocks: Clocks
  #now: number
  #read: number
  #isTimed = true

  /** `start`: when the last thing happened. It stands there as long as the phase is timed. */
  constructor(clocks: Clocks, start: number) {
    this.#clocks = clocks
    this.#now = start
    this.#read = clocks.steady()
  }

  /** Whether a bell is set. */
  time(isTimed: boolean): void {
    this.now()
    this.#isTimed = isTimed
  }

  now(): number {
    const steady = this.#clocks.steady()
    const passed = Math.max(0, steady - this.#read)
    this.#read = steady
    this.#now += this.#isTimed ? Math.min(passed, MOST_AWAKE_MS) : passed
    if (!this.#isTimed) this.#now = Math.max(this.#now, this.#clocks.now())
    return this.#now
  }
}
