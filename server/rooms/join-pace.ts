/**
 * How fast seats are taken from one source. A class that sits behind one address does not feel it: half of the seats at
 * once, the rest within ten seconds. A script that takes seat after seat is slowed down, and more so once it has taken
 * more of them than a class can need. Nobody is refused: whoever is too early is asked to come again, and does so.
 */
import { Limit } from './limits.ts'

/** Seconds of a burst, and of the memory for how many seats a source has taken. */
const BURST_S = 10
const LESSON_S = 600

/** However small a room is, this many come in at once, and this many a second after that. */
const LEAST = { burst: 20, second: 2 }

/** Of a source that has taken all seats of the room twice: one seat in so many seconds. */
const SLOW_S = 10

export class JoinPace {
  readonly #second: Limit
  readonly #burst: Limit
  readonly #lesson: Limit
  readonly #slow = new Limit(1, SLOW_S)

  /** For a room of so many seats. */
  constructor(seats: number) {
    this.#second = new Limit(Math.max(LEAST.second, Math.ceil(seats / 20)), 1)
    this.#burst = new Limit(Math.max(LEAST.burst, Math.ceil(seats / 2)), BURST_S)
    this.#lesson = new Limit(Math.max(2 * LEAST.burst, 2 * seats), LESSON_S)
  }

  /** False: not yet. */
  async take(source: string): Promise<boolean> {
    if (!(await this.#lesson.has(source))) return await this.#slow.take(source)
    const mayCome = (await this.#second.take(source)) || (await this.#burst.take(source))
    if (mayCome) await this.#lesson.take(source)
    return mayCome
  }
}
