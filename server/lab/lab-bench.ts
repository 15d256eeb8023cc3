/**
 * What one work of the queue computes on: a worker thread a pack, started when first needed. A pack that was not asked for the
 * longest time gives up its thread when there are too many: a school's classes may bring a text each.
 */
import type { Lab } from '../../shared/lab/lab.ts'
import type { Pack } from '../../shared/packs/pack.ts'

/** Threads at once. One works at a time, and what a room's jobs need is fetched from its own depot. */
const MOST_LABS = 3

export class LabBench {
  readonly #open: (pack: Pack) => Lab
  readonly #labs = new Map<string, Lab>()

  constructor(open: (pack: Pack) => Lab) {
    this.#open = open
  }

  /** The trainer of a pack. A new one is started when there is none, or the one before was given up. */
  lab(pack: Pack): Lab {
    const known = this.#labs.get(pack.id)
    if (known !== undefined) {
      // The one that nobody has asked for the longest time is the first in the row.
      this.#labs.delete(pack.id)
      this.#labs.set(pack.id, known)
      return known
    }
    for (const [id] of [...this.#labs].slice(0, Math.max(0, this.#labs.size + 1 - MOST_LABS))) this.#end(id)
    // Rooms share it: what is one room's own comes with its jobs.
    const { sealed: _own, ...open } = pack
    const lab = this.#open(open)
    this.#labs.set(pack.id, lab)
    return lab
  }

  /** A trainer that failed: the next job gets a fresh one. */
  giveUp(pack: Pack, lab: Lab): void {
    if (this.#labs.get(pack.id) === lab) this.#end(pack.id)
  }

  #end(packId: string): void {
    const lab = this.#labs.get(packId)
    this.#labs.delete(packId)
    lab?.dispose().catch(() => undefined)
  }

  async dispose(): Promise<void> {
    await Promise.all([...this.#labs.values()].map((lab) => lab.dispose()))
    this.#labs.clear()
  }
}
