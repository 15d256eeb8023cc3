/**
 * When a line counts as dead. A network can die without a word: no end ever arrives, on neither side. So each side asks
 * the other for a sign of life when it has heard nothing for a while, and gives the line up when none comes.
 *
 * Silence is counted in time during which this side was awake. A page in the background, or a laptop with its lid closed,
 * wakes up to a clock that has moved on by minutes, and has heard nothing because it was not listening: its line may be good.
 */

/** How often both sides look, ms. */
export const LOOK_MS = 1_000
/** A sign of life is asked for this often, ms. */
const ASK_MS = 2_000
/** After this much silence nobody is there, ms. With a look and a second it stays below ten seconds. */
const DEAD_MS = 7_000
/** A look that comes later than this was slept through, ms. */
const MOST_AWAKE_MS = 2_500

export type Sign = 'fine' | 'ask' | 'dead'

export class Silence {
  #looked: number
  #silent = 0
  #asked = 0

  /** `now`, here and below: milliseconds of a clock that is never set. */
  constructor(now: number) {
    this.#looked = now
  }

  /** Something arrived, whatever it was. */
  heard(): void {
    this.#silent = 0
  }

  /** To be called every `LOOK_MS`: what is to be done about the line. */
  look(now: number): Sign {
    const awake = Math.min(now - this.#looked, MOST_AWAKE_MS)
    this.#looked = now
    this.#silent += awake
    this.#asked += awake
    if (this.#silent >= DEAD_MS) return 'dead'
    if (this.#asked < ASK_MS) return 'fine'
    this.#asked = 0
    return 'ask'
  }
}
