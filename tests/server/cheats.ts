/** A room with cheats in one team and an honest player in the other, a wall, and a host who goes on whatever the lab does. */
import { setTimeout as pause } from 'node:timers/promises'
import { expect } from 'vitest'
import type { StopView } from '../../shared/match/play.ts'
import type { CreatedRoom } from '../../shared/protocol/http.ts'
import type { Question } from './forgeries.ts'
import { eventsOf, Guest, openRoom } from './guest.ts'

type Three = readonly [Guest, Guest, Guest]

export class Cheats {
  /** How many taps of each seat the room has taken. */
  readonly #taken = new Map<string, number>()
  #turn = 0
  readonly #port: number
  readonly #room: CreatedRoom
  readonly stop: string
  readonly host: Guest
  readonly bo: Guest
  readonly wall: Guest
  /** Three, since each may only speak so fast. */
  readonly cheats: Three
  /** Of a phone's view, what only answers may change: not how far the lab is. */
  told: (play: StopView | null) => unknown = (play) => play

  private constructor(port: number, room: CreatedRoom, stop: string, host: Guest, wall: Guest, bo: Guest, all: Three) {
    ;[this.#port, this.#room, this.stop] = [port, room, stop]
    ;[this.host, this.wall, this.bo, this.cheats] = [host, wall, bo, all]
  }

  static async open(port: number, stop: string): Promise<Cheats> {
    const plan = [{ stop, form: 'full', rematch: true } as const]
    const room = await openRoom(port, { plan, teams: 2 })
    const host = await Guest.join(port, room.code, { as: 'host', secret: room.secret })
    const wall = await Guest.join(port, room.code, { as: 'projector' })
    const bo = await Guest.player(port, room.code, 'Bo', 't2')
    const cheat = (name: string) => Guest.player(port, room.code, name, 't1')
    const cheats = [await cheat('Ada'), await cheat('Cy'), await cheat('Di')] as const
    expect(await host.ask('host', { kind: 'start' })).toBeNull()
    await Promise.all([wall, bo, ...cheats].map((guest) => guest.until(() => guest.view?.stop === 0)))
    return new Cheats(port, room, stop, host, wall, bo, cheats)
  }

  get phase(): string {
    return this.host.view?.play?.phase ?? ''
  }

  /** A tap of the next cheat, or of somebody; the word. */
  async tap(ask: string, tap: unknown, by = this.cheats[this.#turn++ % 3], more: object = {}): Promise<string | null> {
    return await this.#send(by, 'play', { stop: this.stop, ask, tap, ...more })
  }

  /** Everything that can be tried in this phase; `asked`: what each phase asks. */
  async cheatIn(phases: readonly string[], asked: Readonly<Record<string, readonly Question[]>>): Promise<void> {
    const now = phases.indexOf(this.phase)
    for (const [phase, questions] of Object.entries(asked)) {
      if (phase === this.phase) for (const question of questions) await this.#cheatAt(question)
      else
        for (const { ask, good } of questions)
          expect([ask, await this.tap(ask, good)]).toEqual([
            ask,
            phases.indexOf(phase) > now ? 'not-now' : 'after-the-bell',
          ])
    }
    // In another's name, of another stop, of no ask at all, and what is the host's.
    const { ask, good } = Object.values(asked)[0]?.[0] ?? { ask: '', good: 0 }
    const [ada] = this.cheats
    expect(await this.tap(ask, good, ada, { seat: this.bo.view?.me?.seat })).toBe('malformed')
    expect(await this.#send(ada, 'play', { stop: 'run', ask, tap: good })).toBe('not-now')
    expect(await this.tap('__proto__', good, ada)).toBe('malformed')
    expect(await this.#send(ada, 'host', { kind: 'next' })).toBe('not-the-host')
    for (const guest of [this.wall, this.host]) expect(await this.tap(ask, good, guest)).toBe('not-a-player')
  }

  async #cheatAt({ ask, good, other, bad }: Question): Promise<void> {
    const [ada] = this.cheats
    const seen = async () => {
      // What a phone hears with its own answer is its newest view.
      expect(await this.tap(ask, good, ada)).toBeNull()
      return JSON.stringify(this.told(ada.view?.play ?? null))
    }
    const before = await seen()
    for (const [forged, words] of bad)
      expect([ask, forged, words]).toEqual([ask, forged, expect.arrayContaining([await this.tap(ask, forged)])])
    expect(await seen()).toBe(before)
    // Nothing of it is the other player's, and what that one says is not told.
    for (const tap of [good, other]) {
      expect(await this.tap(ask, tap, this.bo)).toBeNull()
      expect(await seen()).toBe(before)
    }
    // One tap that comes twice.
    const sent = { id: `twice-${ask}-${this.stop}`, name: 'play', payload: { stop: this.stop, ask, tap: good } }
    expect([await this.#send(ada, 'tap', sent), await this.#send(ada, 'tap', sent, false)]).toEqual([null, null])
  }

  /** The host ends the phase; where the lab is waited for, a second press goes on without it. */
  readonly goOn = async (): Promise<void> => {
    const { host } = this
    const before = host.view?.phase.number
    for (let presses = 0; host.view?.phase.number === before && host.view?.stop === 0 && presses < 3; presses++) {
      expect(await host.ask('host', { kind: 'next', phase: before })).toBeNull()
    }
    const at = host.view?.phase.number
    await Promise.all(this.cheats.map((guest) => guest.until(() => guest.view?.phase.number === at)))
  }

  /** The log holds what was taken, under the seats that sent it, and nothing else. */
  async isWrittenDown(): Promise<void> {
    const told = new Map<string, number>()
    for (const event of await eventsOf(this.#port, this.#room))
      if (event.type === 'tapped') told.set(event.seat, (told.get(event.seat) ?? 0) + 1)
    expect(told).toEqual(this.#taken)
    expect(told.size).toBeGreaterThan(1)
  }

  async #send(by: Guest, name: 'play' | 'host' | 'tap', payload: unknown, isNew = true): Promise<string | null> {
    let word = await by.ask(name, payload)
    for (; word === 'too-fast'; word = await by.ask(name, payload)) await pause(300)
    const seat = by.view?.me?.seat
    if (word === null && seat !== undefined && isNew) this.#taken.set(seat, (this.#taken.get(seat) ?? 0) + 1)
    return word
  }
}
