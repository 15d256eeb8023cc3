/** A clock that jumps from one thing to the next: twenty minutes of a match take as long as what happens in them. */
import { setImmediate } from 'node:timers/promises'

interface Entry {
  readonly at: number
  readonly order: number
  readonly run: () => void | Promise<void>
}

export class VirtualClock {
  /** ms since the match was opened. */
  now = 0
  #entries: Entry[] = []
  #order = 0
  #held = 0

  at(time: number, run: Entry['run']): void {
    this.#entries.push({ at: Math.max(time, this.now), order: this.#order++, run })
  }

  after(ms: number, run: Entry['run']): void {
    this.at(this.now + ms, run)
  }

  wait(ms: number): Promise<void> {
    return new Promise((resolve) => this.after(ms, resolve))
  }

  /** Time stands still until this real work is done. */
  async whileAt<T>(work: Promise<T>): Promise<T> {
    this.#held++
    try {
      return await work
    } finally {
      this.#held--
    }
  }

  /** What comes next, in the order of time and then of asking, until it is over or nothing is left to come. */
  async run(isOver: () => boolean): Promise<void> {
    while (!isOver() && this.#entries.length > 0) {
      const next = this.#entries.reduce((first, one) => (isBefore(one, first) ? one : first))
      this.#entries.splice(this.#entries.indexOf(next), 1)
      this.now = next.at
      await next.run()
      // Whatever follows from it without time passing has happened when the clock goes on.
      do await setImmediate()
      while (this.#held > 0)
    }
  }
}

function isBefore(one: Entry, other: Entry): boolean {
  return one.at < other.at || (one.at === other.at && one.order < other.order)
}
