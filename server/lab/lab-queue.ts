/**
 * The server's own trainers, and one queue before them: as many works at once as it has benches. The queue goes round by room,
 * so that a room with many jobs cannot starve the others, and rooms in which somebody is come first: one that was left, or
 * twelve that a script has left, hold up no class. What no room has asked for waits until none waits.
 */
import { LabError } from '../../shared/lab/lab-error.ts'
import type { Lab } from '../../shared/lab/lab.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import { LabBench } from './lab-bench.ts'

type Work<T> = (bench: LabBench) => Promise<T>

interface Turn {
  readonly run: Work<void>
  readonly isAttended: () => boolean
}

/** Where a room stands that waits for its turn. */
export interface Row {
  /** Works that come first, those that are under way among them. */
  readonly before: number
  /** Until its turn, as long as turns have taken lately. */
  readonly seconds: number
}

/** Hears of every turn: how long it has waited, and how long it took, s. */
type Heard = (waited: number, worked: number) => void

/** How much the newest turn says about the next ones. */
const WEIGHT_OF_NEWEST = 0.2

export class LabQueue {
  readonly #all: readonly LabBench[]
  readonly #free: LabBench[]
  readonly #heard: Heard
  /** Waiting turns by room; the room at the front is next. */
  readonly #rooms = new Map<string, Turn[]>()
  /** Rooms whose work is under way. */
  readonly #running = new Set<string>()
  /** What is done while no room waits, by name. */
  readonly #spare = new Map<string, Turn>()
  /** s; 0 before the first. */
  #usual = 0
  #closed = false

  /** `threads`: works at once, 1 or more. */
  constructor(open: (pack: Pack) => Lab, threads = 1, heard: Heard = () => {}) {
    this.#all = Array.from({ length: threads }, () => new LabBench(open))
    this.#free = [...this.#all]
    this.#heard = heard
  }

  /** Runs `work` when it is this room's turn. `isAttended`: whether somebody is in the room, asked when a turn is given. */
  turn<T>(room: string, work: Work<T>, isAttended = () => true): Promise<T> {
    return new Promise((resolve, reject) => {
      const turns = this.#rooms.get(room) ?? []
      turns.push(this.#timed((bench) => work(bench).then(resolve, reject), isAttended))
      this.#rooms.set(room, turns)
      this.#next()
    })
  }

  /** Runs `work` when no room waits for anything; one work of a name at a time. */
  spare<T>(name: string, work: Work<T>): Promise<T> {
    if (this.#closed) return Promise.reject(new LabError('cancelled', 'the labs are closed'))
    return new Promise((resolve, reject) => {
      this.#spare.set(
        name,
        this.#timed((bench) => work(bench).then(resolve, reject)),
      )
      this.#next()
    })
  }

  /** A room needs what waits under this name: it is done in the room's own turn. */
  lend(room: string, name: string): void {
    const turn = this.#spare.get(name)
    if (turn === undefined) return
    this.#spare.delete(name)
    this.#rooms.set(room, [turn, ...(this.#rooms.get(room) ?? [])])
    this.#next()
  }

  /** Turns of rooms that have not begun. */
  get waiting(): number {
    return [...this.#rooms.values()].reduce((sum, turns) => sum + turns.length, 0)
  }

  /** null: nothing of this room waits. */
  row(room: string): Row | null {
    const order = this.#order().map(([name]) => name)
    const at = order.indexOf(room)
    if (at < 0) return null
    const before = at + this.#running.size
    return { before, seconds: Math.ceil(before / this.#all.length) * this.#usual }
  }

  async dispose(): Promise<void> {
    this.#closed = true
    this.#rooms.clear()
    this.#spare.clear()
    await Promise.all(this.#all.map((bench) => bench.dispose()))
  }

  #timed(run: Work<void>, isAttended = () => true): Turn {
    const asked = performance.now()
    const timed = async (bench: LabBench) => {
      const begun = performance.now()
      await run(bench)
      const worked = (performance.now() - begun) / 1000
      this.#usual += (this.#usual === 0 ? 1 : WEIGHT_OF_NEWEST) * (worked - this.#usual)
      this.#heard((begun - asked) / 1000, worked)
    }
    return { run: timed, isAttended }
  }

  /** Rooms that wait, in the order in which they are served: first those in which somebody is. */
  #order(): readonly (readonly [string, Turn[]])[] {
    const [attended, left]: [[string, Turn[]][], [string, Turn[]][]] = [[], []]
    for (const entry of this.#rooms) (entry[1][0]?.isAttended() === false ? left : attended).push(entry)
    return [...attended, ...left]
  }

  #next(): void {
    while (this.#free.length > 0) {
      const given = this.#takeTurn()
      const bench = given && this.#free.shift()
      if (given === null || bench === null || bench === undefined) return
      const { room, turn } = given
      if (room !== null) this.#running.add(room)
      void turn.run(bench).finally(() => {
        if (room !== null) this.#toTheBack(room)
        this.#free.push(bench)
        this.#next()
      })
    }
  }

  /** Of the line, now that a work of its own is done. */
  #toTheBack(room: string): void {
    this.#running.delete(room)
    const turns = this.#rooms.get(room)
    if (turns === undefined) return
    this.#rooms.delete(room)
    this.#rooms.set(room, turns)
  }

  /** A room's works are done one after the other. */
  #takeTurn(): { room: string | null; turn: Turn } | null {
    const free = this.#order().find(([name]) => !this.#running.has(name))
    if (free !== undefined) {
      const [room, turns] = free
      const turn = turns.shift()
      if (turns.length === 0) this.#rooms.delete(room)
      return turn === undefined ? null : { room, turn }
    }
    const [spare] = this.#rooms.size === 0 ? this.#spare : []
    if (spare === undefined) return null
    this.#spare.delete(spare[0])
    return { room: null, turn: spare[1] }
  }
}
