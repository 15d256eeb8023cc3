/** The rooms of this server: opened, found (woken from the log if need be), brought back at start, deleted. */
import { randomInt } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { matchMaker } from '@colyseus/core'
import { brainFor } from '../../shared/match/brains.ts'
import type { MatchEvent } from '../../shared/match/types.ts'
import type { CreatedRoom, CreateRoom } from '../../shared/protocol/http.ts'
import type { JoinOptions } from '../../shared/protocol/messages.ts'
import type { RejectWord } from '../../shared/protocol/reject.ts'
import type { House } from '../house.ts'
import type { SourceOf } from '../http/source.ts'
import type { StoredRoom } from '../persistence/store.ts'
import { ClassRoom, type RoomOptions } from './class-room.ts'
import { drawRoomCode } from './codes.ts'
import { drawSecret, hashSecret } from './tokens.ts'

/** Rooms without an event for longer are not brought back at start; they wake when somebody asks for them. */
const FRESH_MS = 24 * 3_600_000

export type Knocked =
  | { readonly ok: true; readonly seat: Awaited<ReturnType<typeof matchMaker.joinById>> }
  | { readonly ok: false; readonly word: RejectWord }

export class Rooms {
  readonly #house: House
  readonly #sourceOf: SourceOf
  readonly #live = new Map<string, ClassRoom>()
  readonly #waking = new Map<string, Promise<ClassRoom | null>>()

  constructor(house: House, sourceOf: SourceOf) {
    this.#house = house
    this.#sourceOf = sourceOf
    matchMaker.defineRoomType('class', ClassRoom)
  }

  /** Opens a new room. Rejects with `PackError` or `StorageFullError`. */
  async create(asked: CreateRoom): Promise<CreatedRoom> {
    const pack = await this.#house.packs.pack(asked.pack)
    const secret = drawSecret()
    const at = this.#house.now()
    const room = await this.#reserve({ secretHash: hashSecret(secret), createdAt: at, ended: false })
    const { plan, teams, timers, seatLimit } = asked
    const mark = { at, code: room.code, seed: randomInt(2 ** 31) }
    const created: MatchEvent = {
      ...mark,
      type: 'created',
      packId: pack.id,
      settings: { plan, teams, timers, seatLimit, brain: brainFor(asked.brain, pack) },
      classCode: asked.classCode,
      ...(await this.#house.packs.seal(pack.id, mark)),
    }
    try {
      await this.#house.store.append(room.code, 0, created)
      await this.#open(room)
    } catch (trouble) {
      await this.#house.store.deleteRoom(room.code)
      throw trouble
    }
    return { code: room.code, secret }
  }

  /** The live room, woken from the store if it sleeps there; null when there is none. */
  async find(code: string): Promise<ClassRoom | null> {
    const live = this.#live.get(code)
    if (live !== undefined) return live
    const waking = this.#waking.get(code)
    if (waking !== undefined) return await waking
    const wake = this.#wake(code).finally(() => this.#waking.delete(code))
    this.#waking.set(code, wake)
    return await wake
  }

  /**
   * Reserves a line to a room for whoever sent this request, unless the room says no; it then decides who sits down. A
   * sleeping room is woken.
   */
  async knock(code: string, options: JoinOptions, request: IncomingMessage): Promise<Knocked> {
    const room = await this.find(code)
    const word = room === null ? 'unknown-code' : await room.knock(options, this.#sourceOf(request))
    return word === null ? { ok: true, seat: await matchMaker.joinById(code, options) } : { ok: false, word }
  }

  /** Brings back every room that was open and active. A log that no longer fits is left alone, and said so. */
  async restore(): Promise<number> {
    const open = await this.#house.store.openRooms(this.#house.now() - FRESH_MS)
    for (const room of open) {
      try {
        await this.#open(room)
      } catch (trouble) {
        this.#house.log.error({ trouble, room: room.code }, 'room not brought back')
      }
    }
    return this.#live.size
  }

  /** Deletes everything the room knows, and closes it. */
  async delete(code: string): Promise<void> {
    await this.#live.get(code)?.shut('room-ended')
    await this.#house.store.deleteRoom(code)
  }

  async #reserve(room: Omit<StoredRoom, 'code'>): Promise<StoredRoom> {
    for (;;) {
      const coded = { ...room, code: drawRoomCode() }
      if (await this.#house.store.reserveRoom(coded)) return coded
    }
  }

  async #wake(code: string): Promise<ClassRoom | null> {
    const room = await this.#house.store.room(code)
    return room === null ? null : await this.#open(room)
  }

  async #open(room: StoredRoom): Promise<ClassRoom> {
    const events = await this.#house.store.events(room.code)
    const created = events[0]
    if (created?.type !== 'created') throw new Error(`room ${room.code} has no beginning`)
    const pack = await this.#house.packs.roomPack(created)
    const options: RoomOptions = {
      house: this.#house,
      room,
      pack,
      brain: created.settings.brain,
      events,
      opened: (live) => this.#live.set(room.code, live),
      gone: () => this.#live.delete(room.code),
    }
    await matchMaker.createRoom('class', options)
    const live = this.#live.get(room.code)
    if (live === undefined) throw new Error(`room ${room.code} did not open`)
    return live
  }
}
