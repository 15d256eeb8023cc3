/**
 * How sleeping rooms are woken: one after the other, and not more of them from one source than a school has. Folding a log
 * takes the server's only thread for a moment; whoever touches old codes in a row would hold up every other room.
 */
import { setTimeout as pause } from 'node:timers/promises'
import { Limit, type Together } from './limits.ts'
import { NotOpened } from './not-opened.ts'

const MINUTE = 60
const HOUR = 3600

/** As many as one source may open: a whole school that begins at ten behind one address. */
const ONE_SOURCE = { minute: 60, hour: 300 }

/** Rooms that wait to be woken: the last of them waits for some seconds. */
const MOST_WAITING = 40

export class Waking {
  readonly #limits: readonly Limit[]
  #last: Promise<unknown> = Promise.resolve()
  #waiting = 0
  #took = 0

  /** `together`: where all processes count what one source has woken. */
  constructor(together: Together | null) {
    this.#limits = [new Limit(ONE_SOURCE.minute, MINUTE, together), new Limit(ONE_SOURCE.hour, HOUR, together)]
  }

  /** Does the work when it is its turn. `source`: who asked; null for the server itself. Rejects with `NotOpened`. */
  async turn<T>(source: string | null, work: () => Promise<T>): Promise<T> {
    if (this.#waiting >= MOST_WAITING) throw new NotOpened('busy-door')
    this.#waiting += 1
    try {
      if (source !== null)
        for (const limit of this.#limits) if (!(await limit.take(source))) throw new NotOpened('busy-door')
      const mine = this.#last.then(() => this.#timed(work))
      this.#last = mine.catch(() => {}).then(() => pause(this.#took))
      return await mine
    } finally {
      this.#waiting -= 1
    }
  }

  async #timed<T>(work: () => Promise<T>): Promise<T> {
    const since = performance.now()
    try {
      return await work()
    } finally {
      // The rooms that are awake have the thread for as long.
      this.#took = performance.now() - since
    }
  }
}
