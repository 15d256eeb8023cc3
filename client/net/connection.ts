/**
 * One line to one room that mends itself. It joins, and whenever the line breaks or falls silent it joins again with the
 * token that the room gave, until the room says a word that ends it. The SDK's own reconnection is off: it gives up
 * after a minute and knows nothing of a phone that wakes up.
 */
import type { Room } from '@colyseus/sdk'
import type { JoinOptions } from '../../shared/protocol/messages.ts'
import type { RejectWord } from '../../shared/protocol/reject.ts'
import { backoff, doorPause } from './backoff.ts'
import { Heart } from './heart.ts'
import { isDoorWord, isFinal, rejectOf } from './reject-of.ts'
import { type Attempt, hasBetterWay, wayIn } from './way-in.ts'

/** An attempt in which nothing moves for so long is given up, ms; each one after it waits longer, for a slow network. */
const patience = { first: 8_000, more: 4_000, most: 20_000 }
/** An attempt that is older has most likely been overtaken by what woke the device, ms. */
const stale = 7_000
/** Close code after which the room does not want this line back; its word came just before. */
const closedForGood = 4_100

export interface ConnectionEars {
  /** A room is there; register message handlers now, the first messages follow. */
  readonly opened: (room: Room) => void
  /** `why`: the word that ended the line, or the one for which it waits at the door. */
  readonly status: (status: 'connecting' | 'open' | 'waiting' | 'closed', why: RejectWord | null) => void
  /** The room's clock, ms, as it was half a round trip ago. */
  readonly beat: (now: number, roundTrip: number) => void
}

export class Connection {
  readonly #endpoint: string
  readonly #code: string
  readonly #ears: ConnectionEars
  #options: JoinOptions
  #room: Room | null = null
  #heart: Heart | null = null
  #trying: { readonly attempt: Attempt; readonly since: number } | null = null
  /** Attempts since the line was open. */
  #attempt = 0
  #timer: ReturnType<typeof setTimeout> | null = null
  #closed = false
  /** Why this page waits at the door, as long as it does. */
  #door: RejectWord | null = null
  #lastWord: RejectWord | null = null

  constructor(endpoint: string, code: string, options: JoinOptions, ears: ConnectionEars) {
    this.#endpoint = endpoint
    this.#code = code
    this.#options = options
    this.#ears = ears
  }

  /** The room while the line is open. */
  get room(): Room | null {
    return this.#room
  }

  open(): void {
    void this.#try()
  }

  /** From now on, come back as the seat this token stands for. */
  returnWith(token: string): void {
    if (this.#options.as === 'player' || this.#options.as === 'recover' || this.#options.as === 'return') {
      this.#options = { as: 'return', token }
    }
  }

  /** From now on, come back to the desk with this key. */
  hostWith(secret: string): void {
    if (this.#options.as === 'host') this.#options = { as: 'host', secret }
  }

  /** The room said why, just before it closes the line for good. */
  lastWord(word: RejectWord): void {
    this.#lastWord = word
  }

  /** The device woke up or is online again: try at once, or make sure that an open line still lives. */
  wake(): void {
    if (this.#closed) return
    const isStuck = this.#trying !== null && performance.now() - this.#trying.since > stale
    if (this.#timer !== null || isStuck) {
      this.#attempt = 0
      void this.#try()
    } else this.#heart?.check()
  }

  /**
   * A socket would come through by now, where this line is one over http: comes in anew beside it. The room lets the old line
   * go when the new one is there, and nobody else sees it; what has no answer yet goes out again. Asked for at a quiet moment.
   */
  async takeBetterWay(): Promise<void> {
    const before = this.#room
    if (this.#closed || before === null || this.#trying !== null || !hasBetterWay(before)) return
    const attempt = wayIn(this.#endpoint, this.#code, this.#options, patience.first, this.#ears.opened)
    this.#trying = { attempt, since: performance.now() }
    const room = await attempt.joined.catch(() => null)
    if (this.#closed || this.#trying?.attempt !== attempt) return attempt.drop()
    this.#trying = null
    if (room !== null) {
      this.#heart?.end()
      before.removeAllListeners()
      before.connection.close()
      // That this place is open on another line is what was wanted.
      this.#lastWord = null
      this.#hold(room)
    } else if (this.#room === null) this.#wait(null)
  }

  /** Something is amiss with this line: comes in anew. */
  renew(room: Room): void {
    if (this.#room === room) this.#dead(room)
  }

  async close(): Promise<void> {
    this.#end(null)
    this.#trying?.attempt.drop()
    const room = this.#room
    this.#room = null
    if (room?.connection.isOpen === true) await room.leave(true)
  }

  async #try(): Promise<void> {
    this.#stopTimer()
    this.#trying?.attempt.drop()
    this.#lastWord = null
    this.#ears.status('connecting', this.#door)
    const limit = Math.min(patience.most, patience.first + patience.more * this.#attempt)
    const attempt = wayIn(this.#endpoint, this.#code, this.#options, limit, this.#ears.opened)
    this.#trying = { attempt, since: performance.now() }
    const isOvertaken = () => this.#closed || this.#trying?.attempt !== attempt
    try {
      const room = await attempt.joined
      if (isOvertaken()) attempt.drop()
      else this.#hold(room)
    } catch (error) {
      if (isOvertaken()) return
      this.#trying = null
      const word = rejectOf(error)
      if (word !== null && isFinal(word)) this.#end(word)
      else this.#wait(word !== null && isDoorWord(word) ? word : null)
    }
  }

  #hold(room: Room): void {
    this.#trying = null
    this.#room = room
    this.#attempt = 0
    this.#door = null
    room.onLeave((code) => this.#lost(room, code))
    this.#heart = new Heart(room, { stopped: () => this.#dead(room), beat: this.#ears.beat })
    this.#ears.status('open', null)
  }

  #lost(room: Room, code: number): void {
    room.removeAllListeners()
    if (this.#room !== room) return
    this.#room = null
    this.#heart?.end()
    this.#heart = null
    // A line is on its way already: how it ends is what counts.
    if (this.#closed || this.#trying !== null) return
    if (this.#lastWord !== null && isFinal(this.#lastWord)) this.#end(this.#lastWord)
    else if (code === closedForGood) this.#end('room-ended')
    else this.#wait(null)
  }

  /** The line is silent. Its socket may not know for minutes: nothing is waited for. */
  #dead(room: Room): void {
    this.#lost(room, 0)
    room.connection.close()
    this.wake()
  }

  #wait(door: RejectWord | null): void {
    this.#door = door
    this.#ears.status('waiting', door)
    const pause = door === null ? backoff(this.#attempt++, Math.random()) : doorPause(Math.random())
    this.#timer = setTimeout(() => void this.#try(), pause)
  }

  #end(why: RejectWord | null): void {
    if (this.#closed) return
    this.#closed = true
    this.#stopTimer()
    this.#heart?.end()
    this.#ears.status('closed', why)
  }

  #stopTimer(): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
  }
}
