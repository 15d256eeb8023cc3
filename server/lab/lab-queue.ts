/**
 * The server's own trainers: one worker thread a pack, started when first needed, and one queue before them. A pack that was
 * not asked for the longest time gives up its thread when there are too many: a school's classes may bring a text each.
 * The queue goes round by room, so that a room with many jobs cannot starve the others. What no room has asked for waits
 * until none waits.
 */
import { LabError } from '../../shared/lab/lab-error.ts'
import type { Lab } from '../../shared/lab/lab.ts'
import type { Pack } from '../../shared/packs/pack.ts'

/** Threads at once. One works at a time, and what a room's jobs need is fetched from its own depot. */
const MOST_LABS = 3

interface Turn {
  readonly run: () => Promise<void>
}

/** Hears of every turn: how long it has waited, and how long it took, s. */
type Heard = (waited: number, worked: number) => void

export class LabQueue {
  readonly #open: (pack: Pack) => Lab
  readonly #labs = new Map<string, Lab>()
  /** Waiting turns by room; the room at the front is next. */
  readonly #rooms = new Map<string, Turn[]>()
  /** What is done while no room waits, by name. */
  readonly #spare = new Map<string, Turn>()
  readonly #heard: Heard
  #busy = false
  #closed = false

  constructor(open: (pack: Pack) => Lab, heard: Heard = () => {}) {
    this.#open = open
    this.#heard = heard
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

  /** Runs `work` when it is this room's turn; one work at a time on the whole server. */
  turn<T>(room: string, work: () => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const turns = this.#rooms.get(room) ?? []
      turns.push({ run: this.#timed(() => work().then(resolve, reject)) })
      this.#rooms.set(room, turns)
      void this.#next()
    })
  }

  /** Runs `work` when no room waits for anything; one work of a name at a time. */
  spare<T>(name: string, work: () => Promise<T>): Promise<T> {
    if (this.#closed) return Promise.reject(new LabError('cancelled', 'the labs are closed'))
    return new Promise((resolve, reject) => {
      this.#spare.set(name, { run: this.#timed(() => work().then(resolve, reject)) })
      void this.#next()
    })
  }

  /** A room needs what waits under this name: it is done in the room's own turn. */
  lend(room: string, name: string): void {
    const turn = this.#spare.get(name)
    if (turn === undefined) return
    this.#spare.delete(name)
    this.#rooms.set(room, [turn, ...(this.#rooms.get(room) ?? [])])
    void this.#next()
  }

  /** Turns of rooms that have not begun. */
  get waiting(): number {
    return [...this.#rooms.values()].reduce((sum, turns) => sum + turns.length, 0)
  }

  async dispose(): Promise<void> {
    this.#closed = true
    this.#rooms.clear()
    this.#spare.clear()
    await Promise.all([...this.#labs.values()].map((lab) => lab.dispose()))
    this.#labs.clear()
  }

  #timed(run: () => Promise<void>): () => Promise<void> {
    const asked = performance.now()
    return async () => {
      const begun = performance.now()
      await run()
      this.#heard((begun - asked) / 1000, (performance.now() - begun) / 1000)
    }
  }

  async #next(): Promise<void> {
    if (this.#busy) return
    const turn = this.#takeTurn()
    if (turn === undefined) return
    this.#busy = true
    await turn.run()
    this.#busy = false
    void this.#next()
  }

  #takeTurn(): Turn | undefined {
    const [first] = this.#rooms
    if (first !== undefined) {
      const [room, turns] = first
      const turn = turns.shift()
      // To the back of the line, or out of it.
      this.#rooms.delete(room)
      if (turns.length > 0) this.#rooms.set(room, turns)
      return turn
    }
    const [spare] = this.#spare
    if (spare !== undefined) this.#spare.delete(spare[0])
    return spare?.[1]
  }
}
