/** The rooms of this server: opened, found (woken from the log if need be), brought back at start, deleted. */
import type { IncomingMessage } from 'node:http'
import { setImmediate } from 'node:timers/promises'
import { matchMaker } from '@colyseus/core'
import { againTrouble } from '../../shared/match/again.ts'
import type { Audience } from '../../shared/match/view-types.ts'
import type { ClassDeleted, CreatedRoom, CreateRoom, WentOn } from '../../shared/protocol/http.ts'
import type { JoinOptions } from '../../shared/protocol/messages.ts'
import type { RejectWord } from '../../shared/protocol/reject.ts'
import { NotHere } from '../cluster/not-here.ts'
import type { House } from '../house.ts'
import type { SourceOf } from '../http/source.ts'
import { forgetClassHomework } from '../homework/homeworks.ts'
import type { StoredLesson, StoredRoom } from '../persistence/store.ts'
import { ClassRoom, type RoomOptions } from './class-room.ts'
import { drawSecret, hashSecret, isAnySecret } from './tokens.ts'
import { reserveAsked, reserveNext } from './new-room.ts'
import { NotOpened } from './not-opened.ts'
import { readLog } from './read-log.ts'
import { Waking } from './waking.ts'

/** Rooms without an event for longer are not brought back at start; they wake when somebody asks for them. */
const FRESH_MS = 24 * 3_600_000

/** A room's touch is written down at most so often. */
const TOUCH_EVERY_MS = 3_600_000

export type Knocked =
  | { readonly ok: true; readonly seat: Awaited<ReturnType<typeof matchMaker.joinById>> }
  | { readonly ok: false; readonly word: RejectWord }

/** Who has a line to a room. */
type Seated = Exclude<Audience['role'], 'stranger'>

export class Rooms {
  readonly #house: House
  readonly #sourceOf: SourceOf
  readonly #live = new Map<string, ClassRoom>()
  /** When a room's touch was last written down. */
  readonly #touched = new Map<string, number>()
  readonly #leaving = new Map<string, Promise<void>>()
  readonly #coming = new Map<string, Promise<ClassRoom | null>>()
  readonly #waking: Waking
  /** Of rooms that are going on in another one: the answer that whoever asks meanwhile gets too. */
  readonly #going = new Map<string, Promise<WentOn | RejectWord>>()

  constructor(house: House, sourceOf: SourceOf) {
    this.#house = house
    this.#sourceOf = sourceOf
    this.#waking = new Waking(house.cluster?.counts('waking') ?? null)
    matchMaker.defineRoomType('class', ClassRoom)
  }

  /** In memory. */
  get count(): number {
    return this.#live.size
  }

  /** Open lines to all rooms, by who speaks on them. */
  lines(): Readonly<Record<Seated, number>> {
    const lines = { seat: 0, host: 0, projector: 0 }
    for (const room of this.#live.values())
      for (const { role } of room.audiences()) if (role !== 'stranger') lines[role] += 1
    return lines
  }

  /** Opens a new room. Rejects with `PackError`, `NotBrought` or `NotStored`. */
  async create(asked: CreateRoom): Promise<CreatedRoom> {
    const secret = drawSecret()
    const room = await reserveAsked(this.#house, asked, hashSecret(secret))
    await this.#open(room).catch((trouble) => this.#giveUp(room.code, trouble))
    return { code: room.code, secret }
  }

  /**
   * Another match for the class that has ended one: a new room with everybody's seats, whose desk this key opens. Asked
   * again, by a desk that did not hear the answer, it gives the same room. Rejects with `PackError` or `NotStored`.
   */
  async again(code: string, key: string): Promise<WentOn | RejectWord> {
    const going = this.#going.get(code) ?? this.#goOn(code, key).finally(() => this.#going.delete(code))
    this.#going.set(code, going)
    return await going
  }

  /**
   * The live room, woken from the store if it sleeps there; null when there is none. `source`: who asks. Rejects with
   * `NotOpened` when too many are being woken, or other rules have played it.
   */
  async find(code: string, source: string | null): Promise<ClassRoom | null> {
    const live = this.#live.get(code)
    if (live !== undefined) {
      // The one that nobody has asked for the longest time is the first in the row.
      this.#live.delete(code)
      this.#live.set(code, live)
      return live
    }
    const coming = this.#coming.get(code)
    if (coming !== undefined) return await coming
    const wake = this.#wake(code, source).finally(() => this.#coming.delete(code))
    this.#coming.set(code, wake)
    return await wake
  }

  /**
   * Reserves a line to a room for whoever sent this request, unless the room says no; it then decides who sits down. A
   * sleeping room is woken.
   */
  async knock(code: string, options: JoinOptions, request: IncomingMessage): Promise<Knocked> {
    const source = this.#sourceOf(request)
    const room = await this.find(code, source).catch((trouble: unknown) => {
      if (trouble instanceof NotOpened) return trouble.word
      throw trouble
    })
    if (typeof room === 'string') return { ok: false, word: room }
    const word = room === null ? 'unknown-code' : await room.knock(options, source)
    if (word !== null) return { ok: false, word }
    try {
      return { ok: true, seat: await matchMaker.joinById(code, options) }
    } catch (trouble) {
      // It has fallen asleep in this very moment.
      if ((await this.find(code, null)) === room) throw trouble
      return { ok: true, seat: await matchMaker.joinById(code, options) }
    }
  }

  /** Whether this process has the room in its memory. */
  isHere(code: string): boolean {
    return this.#live.has(code)
  }

  /** Of a process that is gone: goes on with the room. */
  async takeUp(code: string): Promise<void> {
    await this.find(code, null).catch((trouble: unknown) => {
      if (!(trouble instanceof NotOpened)) this.#house.log.error({ trouble, room: code }, 'room not taken up')
    })
  }

  /** Another process has it by now. */
  async giveAway(code: string): Promise<void> {
    await this.#live.get(code)?.giveAway()
  }

  /**
   * Brings back the rooms that were open and active, the newest, as far as there is room: whoever comes wakes the others. A log
   * that no longer fits is left alone, and said so.
   */
  async restore(): Promise<number> {
    const open = await this.#house.store.openRooms(this.#house.now() - FRESH_MS)
    for (const room of open.slice(-this.#house.mostIdle)) {
      try {
        await this.#openAlone(room)
      } catch (trouble) {
        if (!(trouble instanceof NotHere)) this.#house.log.error({ trouble, room: room.code }, 'room not brought back')
      }
    }
    return this.#live.size
  }

  /**
   * Deletes everything the room knows, then closes it. `soon`: its weights lie on the disk still, and are tried again.
   * Rejects with `NotStored` when nothing could be deleted: the room is there, and nobody has noticed.
   */
  async delete(code: string): Promise<'now' | 'soon'> {
    await this.#forget(code, 'delete row')
    return await this.cleanUp()
  }

  /**
   * Deletes the lessons and homework of a class that these keys open, with their rooms where there still are some. `left`: those
   * that have other keys. Rejects with `NotStored`; what was deleted until then is.
   */
  async deleteClass(classCode: string, keys: readonly string[]): Promise<ClassDeleted> {
    const isOurs = ({ secretHash }: StoredLesson) => isAnySecret(keys, secretHash)
    const lessons = await this.#house.store.lessons(classCode)
    const codes = lessons.filter(isOurs).map(({ lesson }) => lesson.code)
    for (const code of codes) {
      if ((await this.#house.store.room(code)) === null) await this.#house.store.forgetLesson(code)
      else await this.#forget(code, 'delete row')
    }
    const { homework, left } = await forgetClassHomework(this.#house, classCode, keys)
    const isSoon = (await this.cleanUp()) === 'soon'
    return { deleted: codes, homework, left: lessons.length - codes.length + left, isSoon }
  }

  /** Deletes the rooms that nobody has touched since `before` (ms), except for their lines on the boards. Their number. */
  async expire(before: number): Promise<number> {
    const codes = await this.#house.store.untouchedRooms(before)
    for (const code of codes) await this.#forget(code, 'keep row')
    await this.cleanUp()
    return codes.length
  }

  /** Puts the logs of matches together that are over since `before` (ms), one after the other, as long as `goesOn`. Their number. */
  async pack(before: number, goesOn: () => boolean): Promise<number> {
    let packed = 0
    for (const code of await this.#house.store.looseLogs(before)) {
      if (!goesOn()) break
      await this.#house.store.pack(code)
      packed += 1
      // Lessons go on between two of them.
      await setImmediate()
    }
    return packed
  }

  /** Somebody of the room has come, or its host has looked at its report: its days are counted anew. */
  async touch(code: string): Promise<void> {
    const at = this.#house.now()
    if (at < (this.#touched.get(code) ?? 0) + TOUCH_EVERY_MS) return
    this.#touched.set(code, at)
    await this.#house.store.touchRoom(code, at).catch((trouble: unknown) => {
      this.#house.log.error({ trouble, room: code }, 'touch not stored')
    })
  }

  /** Deletes what is left of rooms that are gone. */
  async cleanUp(): Promise<'now' | 'soon'> {
    try {
      await this.#house.store.cleanUp()
      return 'now'
    } catch (trouble) {
      this.#house.log.error({ trouble }, 'weights of deleted rooms are still there')
      return 'soon'
    }
  }

  async #forget(code: string, row: 'delete row' | 'keep row'): Promise<void> {
    // What is just being woken, or falling asleep, would be there again afterwards.
    await this.#settled(code)
    await this.#house.store.forgetRoom(code, row)
    await this.#settled(code)
    this.#touched.delete(code)
    const live = this.#live.get(code)
    if (live !== undefined) await live.shut('room-ended')
    else await this.#shutElsewhere(code)
  }

  /** One that hangs can write nothing of the room any more. */
  async #shutElsewhere(code: string): Promise<void> {
    try {
      await this.#house.cluster?.shut(code)
    } catch (trouble) {
      this.#house.log.error({ trouble, room: code }, 'a deleted room is still open in another process')
    }
  }

  /** Nobody is waking this room or letting go of it. */
  async #settled(code: string): Promise<void> {
    await this.#leaving.get(code)
    await this.#coming.get(code)?.catch(() => null)
  }

  async #goOn(code: string, key: string): Promise<WentOn | RejectWord> {
    const live = (await this.find(code, null))?.live
    const match = live?.match ?? null
    if (live === undefined || match === null) return 'unknown-code'
    // The room of a next match that was deleted does not come back; another one may be opened.
    if (match.next !== null && (await this.#house.store.room(match.next)) !== null) return { code: match.next }
    const trouble = againTrouble(match)
    if (trouble !== null) return trouble
    const room = await reserveNext(this.#house, live, match, hashSecret(key))
    try {
      await this.#open(room)
      // Told last: whoever hears it finds the room.
      const word = await live.take({ type: 'went-on', code: room.code })
      if (word === null) return { code: room.code }
      await this.delete(room.code)
      return word
    } catch (trouble) {
      return await this.#giveUp(room.code, trouble)
    }
  }

  /** A room that could not be opened was never there. Rejects with what went wrong. */
  async #giveUp(code: string, trouble: unknown): Promise<never> {
    await this.#forget(code, 'delete row')
    throw trouble
  }

  /** Forgets a room that leaves the memory; nobody wakes it before it has let go of its log. */
  #leave(code: string, gone: Promise<void>): void {
    this.#live.delete(code)
    this.#touched.delete(code)
    const leaving = gone
      .catch((trouble: unknown) => this.#house.log.error({ trouble, room: code }, 'room did not close well'))
      .finally(() => this.#leaving.delete(code))
    this.#leaving.set(code, leaving)
  }

  async #wake(code: string, source: string | null): Promise<ClassRoom | null> {
    await this.#leaving.get(code)
    const room = await this.#house.store.room(code)
    if (room === null) return null
    return await this.#waking.turn(source, () =>
      this.#openAlone(room).catch((trouble: unknown) => {
        // Whoever asks again is led there.
        throw trouble instanceof NotHere ? new NotOpened('busy-door') : trouble
      }),
    )
  }

  /** Unless another process has it, or is just opening it. */
  async #openAlone(room: StoredRoom): Promise<ClassRoom> {
    const { cluster } = this.#house
    return cluster === null ? await this.#open(room) : await cluster.alone(room.code, () => this.#open(room))
  }

  /** Of the rooms with nobody in them, those that nobody has asked for the longest time go to sleep early. */
  #makeRoom(): void {
    const idle = [...this.#live.values()].filter(({ isIdle }) => isIdle)
    for (const room of idle.slice(0, Math.max(0, idle.length - this.#house.mostIdle))) room.makeRoom()
  }

  async #open(room: StoredRoom): Promise<ClassRoom> {
    // Before the log is read: nothing is written to it by others after that.
    const claim = this.#house.cluster === null ? {} : { claim: await this.#house.store.claim(room.code) }
    const { created, events } = readLog(await this.#house.store.events(room.code), this.#house.stops)
    const pack = await this.#house.packs.roomPack(created, await this.#house.store.text(room.code))
    const options: RoomOptions = {
      house: this.#house,
      room,
      pack,
      brain: created.settings.brain,
      events,
      ...claim,
      touched: () => void this.touch(room.code),
      opened: (live) => this.#live.set(room.code, live),
      leaving: (gone) => this.#leave(room.code, gone),
    }
    await matchMaker.createRoom('class', options)
    const live = this.#live.get(room.code)
    if (live === undefined) throw new Error(`room ${room.code} did not open`)
    this.#makeRoom()
    return live
  }
}
