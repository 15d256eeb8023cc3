/**
 * Rooms do not stay for ever: a room that nobody has touched for KEEP_DAYS is deleted with its names, sentences and weights,
 * when the server starts and while it runs, and so is homework that ended as long ago. What stays of a match that is over takes less room after an hour.
 */
import { forgetEnded } from '../homework/homeworks.ts'
import type { House } from '../house.ts'
import type { Rooms } from './rooms.ts'

const DAY_MS = 24 * 3_600_000
const LOOK_EVERY_MS = 3_600_000
/** A class that has ended a match looks at its report, and goes on; then hardly anybody comes any more. */
const OVER_MS = 3_600_000

export class Expiry {
  readonly #house: House
  readonly #rooms: Rooms
  #timer: NodeJS.Timeout | null = null
  #packing: Promise<void> = Promise.resolve()
  #isOver = false

  constructor(house: House, rooms: Rooms) {
    this.#house = house
    this.#rooms = rooms
  }

  /** Looks now, and then every hour. Resolves when the first look is over. */
  async start(): Promise<void> {
    this.#timer = setInterval(() => void this.#look(), LOOK_EVERY_MS)
    await this.#look()
  }

  /** Resolves when nothing of it is under way any more. */
  async stop(): Promise<void> {
    if (this.#timer !== null) clearInterval(this.#timer)
    this.#timer = null
    this.#isOver = true
    await this.#packing
  }

  async #look(): Promise<void> {
    const { keepDays, log, now } = this.#house
    try {
      const before = now() - keepDays * DAY_MS
      const homework = await forgetEnded(this.#house, before)
      // It takes off the disk what was forgotten.
      const expired = await this.#rooms.expire(before)
      if (homework > 0) log.info({ homework, keepDays }, 'homework that is long over is deleted')
      if (expired > 0) log.info({ expired, keepDays }, 'rooms that nobody had touched are deleted')
    } catch (trouble) {
      log.error({ trouble }, 'old rooms are still there')
    }
    // Nobody waits for it.
    this.#packing = this.#packing.then(() => this.#pack())
  }

  async #pack(): Promise<void> {
    const { log, now } = this.#house
    try {
      const packed = await this.#rooms.pack(now() - OVER_MS, () => !this.#isOver)
      if (packed > 0) log.info({ packed }, 'logs of matches that are over take less room')
    } catch (trouble) {
      log.error({ trouble }, 'logs are not packed')
    }
  }
}
