/**
 * Whoever tries recovery codes that are wrong waits for the answer, longer with each: counted by source, and by the seat
 * whose code begins with the same letters. A right code is looked at first and never waits, so nobody can keep a class
 * from its seats by trying. That guessing is hopeless is up to the length of the codes (see codes.ts).
 */
import { setTimeout as pause } from 'node:timers/promises'
import type { Cluster } from '../cluster/cluster.ts'
import { Limit } from './limits.ts'

const MEMORY_S = 60
/** Letters of a code that show which seat is meant. */
const HEAD = 4
/** A class mistypes this many in a minute; everyone after that doubles the wait. */
const FREE = { source: 10, seat: 3 }
const WAIT_MS = { first: 50, most: 2_000 }
/** More answers than this do not wait: they would fill the memory. */
const MOST_WAITING = 2_000

export class WrongCodes {
  readonly #sources: Limit
  readonly #seats: Limit
  #waiting = 0

  /** `cluster`: the other processes of this server, where any of them may be asked; null also for what one room alone is asked. */
  constructor(cluster: Pick<Cluster, 'counts'> | null) {
    this.#sources = new Limit(FREE.source, MEMORY_S, cluster?.counts('wrong-source'))
    this.#seats = new Limit(FREE.seat, MEMORY_S, cluster?.counts('wrong-seat'))
  }

  /** Resolves when the answer may be given. */
  async wait(source: string, code: string): Promise<void> {
    const bySource = (await this.#sources.count(source)) - FREE.source
    const bySeat = (await this.#seats.count(code.slice(0, HEAD))) - FREE.seat
    const over = Math.max(bySource, bySeat)
    if (over <= 0 || this.#waiting >= MOST_WAITING) return
    this.#waiting += 1
    await pause(Math.min(WAIT_MS.most, WAIT_MS.first * 2 ** Math.min(over - 1, 20)))
    this.#waiting -= 1
  }
}
