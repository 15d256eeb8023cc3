/**
 * One class of a load run: a host, a wall and players over the real SDK, from the door to the training. They tap what
 * simulated players tap, each after a time to think; after the first bets every third line breaks, and its owner comes back.
 */
import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { randomFrom } from '../../shared/measures/random.ts'
import type { CreatedRoom } from '../../shared/protocol/http.ts'
import type { Tap } from '../../shared/match/play.ts'
import { act } from '../../shared/rehearsal/act.ts'
import { mindOf } from '../../shared/rehearsal/mind.ts'
import type { Player } from '../../shared/rehearsal/player.ts'
import type { World } from '../../shared/rehearsal/world.ts'
import { stops } from '../../stops/rules.ts'
import { eventsOf, Guest, openRoom } from '../server/guest.ts'
import { runOf } from '../server/play-run.ts'
import type { LoadOptions } from './options.ts'
import type { Tally } from './tally.ts'

/** Players that come in at the same moment: a class that has just been told the code. */
const ARRIVING = 50
const TEAMS = 6
/** Whoever has more to tap in a phase than this leaves it. */
const MOST_TAPS = 12
/** A school behind one address opens sixty rooms a minute: who comes later asks again, ms. */
const AGAIN_MS = 2_000

interface Pupil {
  guest: Guest
  readonly robot: Player
}

export interface Town {
  readonly port: number
  readonly options: LoadOptions
  readonly tally: Tally
  readonly world: World
}

export class LoadClass {
  readonly #town: Town
  readonly #number: number
  readonly #room: CreatedRoom
  readonly #host: Guest
  readonly #wall: Guest
  #pupils: Pupil[] = []
  #since = performance.now()
  /** Ids of taps that were answered with a receipt. */
  readonly #accepted: string[] = []

  private constructor(town: Town, number: number, room: CreatedRoom, host: Guest, wall: Guest) {
    this.#town = town
    this.#number = number
    this.#room = room
    this.#host = host
    this.#wall = wall
  }

  /** Opens a room, with its desk and its wall. */
  static async open(town: Town, number: number): Promise<LoadClass> {
    const { port, options } = town
    const seatLimit = Math.max(TEAMS, options.players)
    const room = await patiently(() => openRoom(port, { plan: ['run'], teams: TEAMS, seatLimit }))
    const host = await Guest.join(port, room.code, { as: 'host', secret: room.secret })
    return new LoadClass(town, number, room, host, await Guest.join(port, room.code, { as: 'projector' }))
  }

  async comeIn(): Promise<void> {
    const { port, options, tally, world } = this.#town
    for (let from = 0; from < options.players; from += ARRIVING) {
      const group = Array.from({ length: Math.min(ARRIVING, options.players - from) }, async (_, i) => {
        const guest = await Guest.player(port, this.#room.code, `Rider ${from + i}`)
        const random = randomFrom(options.seed + 1_000 * this.#number + from + i)
        this.#pupils.push({ guest, robot: { mind: mindOf(from + i), world, random } })
      })
      for (const outcome of await Promise.allSettled(group))
        if (outcome.status === 'rejected') tally.failed(outcome.reason)
    }
    tally.joined += this.#pupils.length
    this.#count()
  }

  /** To the first training: what comes then is the lab's. */
  async play(): Promise<void> {
    await this.#host.ask('host', { kind: 'start' })
    let isStormOver = false
    while (this.#host.view?.stop === 0 && runOf(this.#host)?.phase !== 'train') {
      const number = this.#host.view.phase.number
      await Promise.all(this.#pupils.map(({ guest }) => guest.until(() => (guest.view?.phase.number ?? -1) >= number)))
      await this.#everybody(number)
      if (!isStormOver && runOf(this.#host)?.phase === 'bet') {
        isStormOver = true
        await this.#storm()
      }
      const word = await this.#host.ask('host', { kind: 'next', phase: number })
      if (word !== null) this.#town.tally.failed(`next: ${word}`)
    }
    this.#count()
  }

  /** What was answered and is not in the log, and what is in it twice. */
  async ledger(): Promise<{ readonly lost: number; readonly doubled: number }> {
    const times = new Map<string, number>()
    for (const event of await eventsOf(this.#town.port, this.#room))
      if ('tap' in event && event.tap !== undefined) times.set(event.tap, (times.get(event.tap) ?? 0) + 1)
    return {
      lost: this.#accepted.filter((id) => !times.has(id)).length,
      doubled: [...times.values()].filter((n) => n > 1).length,
    }
  }

  async leave(): Promise<void> {
    await Promise.all([this.#host, this.#wall, ...this.#pupils.map(({ guest }) => guest)].map((guest) => guest.leave()))
  }

  /** All that there is to do in a phase. What the robots do takes this process' time: first all choose, then all tap. */
  async #everybody(number: number): Promise<void> {
    for (let taps = 0; taps < MOST_TAPS; taps++) {
      const chosen = this.#pupils.flatMap((pupil): [Pupil, Tap][] => {
        const { view } = pupil.guest
        const tap = view === null || view.phase.number !== number ? null : act(view, pupil.robot, stops)
        return tap === null ? [] : [[pupil, tap]]
      })
      if (chosen.length === 0) break
      await Promise.all(chosen.map(([pupil, tap]) => this.#tap(pupil, tap)))
    }
    this.#count()
  }

  async #tap({ guest, robot }: Pupil, payload: Tap): Promise<void> {
    const { options, tally } = this.#town
    if (options.think > 0) await pause(2_000 * options.think * robot.random.unit())
    const id = randomUUID()
    const asked = performance.now()
    try {
      const word = await guest.ask('tap', { id, name: 'play', payload })
      tally.answered(performance.now() - asked)
      if (word === null) this.#accepted.push(id)
      else tally.refused(word)
    } catch (trouble) {
      tally.failed(trouble)
    }
  }

  /** Every third line breaks at the same instant, and its owner comes back with the token. */
  async #storm(): Promise<void> {
    const { port, tally } = this.#town
    const back = this.#pupils.map(async (pupil, i) => {
      if (i % 3 !== 0) return
      pupil.guest.breakLine()
      const seat = pupil.guest.view?.me?.seat
      pupil.guest = await Guest.join(port, this.#room.code, { as: 'return', token: pupil.guest.welcome?.token ?? '' })
      if (pupil.guest.view?.me?.seat === seat) tally.returned += 1
      else tally.failed('came back to another seat')
    })
    for (const outcome of await Promise.allSettled(back))
      if (outcome.status === 'rejected') tally.failed(outcome.reason)
  }

  #count(): void {
    const now = performance.now()
    const seconds = (now - this.#since) / 1000
    this.#since = now
    this.#town.tally.heard('host', this.#host, seconds)
    this.#town.tally.heard('wall', this.#wall, seconds)
    for (const { guest } of this.#pupils) this.#town.tally.heard('players', guest, seconds)
  }
}

async function patiently<T>(work: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await work()
    } catch (trouble) {
      if (!String(trouble).includes('too-many-rooms')) throw trouble
      await pause(AGAIN_MS)
    }
  }
}
