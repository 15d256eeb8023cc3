/**
 * One line to one room that mends itself. It joins, and whenever the line breaks it joins again with the token
 * that the room gave, until the room says a word that ends it. The SDK's own reconnection is off: it gives up
 * after a minute and knows nothing of a phone that wakes up.
 */
import { Client, type Room } from '@colyseus/sdk'
import type { JoinOptions } from '../../shared/protocol/messages.ts'
import type { RejectWord } from '../../shared/protocol/reject.ts'
import { backoff } from './backoff.ts'
import { isFinal, rejectOf } from './reject-of.ts'

/** An attempt that hangs longer than this is given up, ms. */
const attemptLimit = 4_000
/** A line that does not answer a ping within this is dead, ms. */
const pingLimit = 2_000
/** Close code after which the room does not want this line back; its word came just before. */
const closedForGood = 4_100

export interface ConnectionEars {
  /** A room is there; register message handlers now, the first messages follow. */
  readonly opened: (room: Room) => void
  readonly status: (status: 'connecting' | 'open' | 'waiting' | 'closed', why: RejectWord | null) => void
}

export class Connection {
  readonly #client: Client
  readonly #code: string
  readonly #ears: ConnectionEars
  #options: JoinOptions
  #room: Room | null = null
  #attempt = 0
  /** Counts attempts, so that a late answer of an abandoned one is thrown away. */
  #turn = 0
  #timer: ReturnType<typeof setTimeout> | null = null
  #closed = false
  #lastWord: RejectWord | null = null

  constructor(endpoint: string, code: string, options: JoinOptions, ears: ConnectionEars) {
    this.#client = new Client(endpoint)
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

  /** The room said why, just before it closes the line for good. */
  lastWord(word: RejectWord): void {
    this.#lastWord = word
  }

  /** The device woke up or is online again: try at once, or make sure that an open line still lives. */
  wake(): void {
    if (this.#closed) return
    if (this.#timer !== null) {
      this.#attempt = 0
      void this.#try()
    } else if (this.#room !== null) this.#probe(this.#room)
  }

  async close(): Promise<void> {
    this.#end(null)
    const room = this.#room
    this.#room = null
    if (room?.connection.isOpen === true) await room.leave(true)
  }

  async #try(): Promise<void> {
    const turn = ++this.#turn
    this.#stopTimer()
    this.#ears.status('connecting', null)
    try {
      const room = await within(attemptLimit, this.#client.joinById(this.#code, this.#options), (late) => {
        late.removeAllListeners()
        void late.leave(false)
      })
      if (this.#closed || turn !== this.#turn) {
        void room.leave(false)
        return
      }
      this.#hold(room)
    } catch (error) {
      if (this.#closed || turn !== this.#turn) return
      const word = rejectOf(error)
      if (word !== null && isFinal(word)) this.#end(word)
      else this.#wait()
    }
  }

  #hold(room: Room): void {
    room.reconnection.enabled = false
    this.#room = room
    this.#attempt = 0
    this.#lastWord = null
    room.onLeave((code) => this.#lost(room, code))
    this.#ears.opened(room)
    this.#ears.status('open', null)
  }

  #lost(room: Room, code: number): void {
    room.removeAllListeners()
    if (this.#room !== room) return
    this.#room = null
    if (this.#closed) return
    if (this.#lastWord !== null && isFinal(this.#lastWord)) this.#end(this.#lastWord)
    else if (code === closedForGood) this.#end('room-ended')
    else this.#wait()
  }

  #probe(room: Room): void {
    let answered = false
    room.ping(() => (answered = true))
    setTimeout(() => {
      if (answered || this.#room !== room) return
      this.#lost(room, 0)
      room.connection.close()
      this.wake()
    }, pingLimit)
  }

  #wait(): void {
    this.#ears.status('waiting', null)
    this.#timer = setTimeout(() => void this.#try(), backoff(this.#attempt++, Math.random()))
  }

  #end(why: RejectWord | null): void {
    if (this.#closed) return
    this.#closed = true
    this.#stopTimer()
    this.#ears.status('closed', why)
  }

  #stopTimer(): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
  }
}

/** The promise's value, or a rejection after `limit` ms; a value that comes too late goes to `tidy`. */
async function within<T>(limit: number, promise: Promise<T>, tidy: (late: T) => void): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const bell = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      promise.then(tidy, () => {})
      reject(new Error('no answer'))
    }, limit)
  })
  try {
    return await Promise.race([promise, bell])
  } finally {
    clearTimeout(timer)
  }
}
