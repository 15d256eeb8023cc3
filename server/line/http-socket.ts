/**
 * A line over plain http that looks like a socket of `ws` to whoever holds it: what it sends is kept, numbered, until the
 * client says that it has arrived; what the client posts comes out as messages. It knows no request and no response.
 */
import { EventEmitter } from 'node:events'
import { Frames } from './frames.ts'

/** Characters that wait for a client before it is given up. */
const MOST_WAITING = 4 * 1024 * 1024

/** How long a line that has ended still tells a client why, ms. */
const AFTERLIFE_MS = 10_000

const NO_CODE = 1005
const ABNORMAL = 1006
const TOO_BIG = 1009

interface Numbered {
  readonly number: number
  readonly text: string
}

/** The response that listens to a line. */
export interface Reader {
  readonly write: (text: string) => void
  /** Nothing more will come to this one. */
  readonly end: () => void
}

/** Emits `message` (Buffer, true), `pong` at any sign of life, and `close` (code, Buffer), as `ws` does; and `waiting`. */
export class HttpSocket extends EventEmitter {
  readonly OPEN = 1
  readonly CLOSED = 3
  readyState: number = this.OPEN
  readonly #frames: Frames
  readonly #now: () => number
  #waiting: Numbered[] = []
  #size = 0
  #sent = 0
  #endedAt = 0
  #reader: Reader | null = null

  /** `now`: milliseconds of a clock that is never set. */
  constructor(mostFrameBytes: number, now: () => number) {
    super()
    this.#frames = new Frames(mostFrameBytes)
    this.#now = now
  }

  /* ---------- as its owner uses it ---------- */

  send(data: Uint8Array, _options?: unknown, done?: (trouble?: Error) => void): void {
    if (this.readyState === this.OPEN) this.#put(`data: ${Buffer.from(data).toString('base64')}`)
    done?.()
  }

  /** Asks the client for a sign of life. */
  ping(): void {
    this.#reader?.write(':\n\n')
  }

  close(code = NO_CODE, reason = ''): void {
    if (this.readyState !== this.OPEN) return
    this.#put(`event: close\ndata: ${JSON.stringify({ code, reason })}`)
    this.#end(code, reason)
  }

  terminate(): void {
    if (this.readyState === this.OPEN) this.#end(ABNORMAL, '')
  }

  /* ---------- as the doors use it ---------- */

  /** Number of the newest event that was sent. */
  get sent(): number {
    return this.#sent
  }

  /** Bytes of the client's side that have arrived. */
  get have(): number {
    return this.#frames.have
  }

  /** Every event that the client is not known to have, in order. */
  get waiting(): string {
    return this.#waiting.map(({ text }) => text).join('')
  }

  /** Resolves when something waits, but no later than in `ms`. */
  whenWaiting(ms: number): Promise<void> {
    if (this.#waiting.length > 0) return Promise.resolve()
    return new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer)
        this.off('waiting', done)
        resolve()
      }
      const timer = setTimeout(done, ms)
      // What is said in one go waits together.
      this.once('waiting', () => setImmediate(done))
    })
  }

  get isClosed(): boolean {
    return this.readyState === this.CLOSED
  }

  /** It has ended, and there is nothing more to tell about that. */
  get isForgotten(): boolean {
    return this.isClosed && (this.#waiting.length === 0 || this.#now() - this.#endedAt > AFTERLIFE_MS)
  }

  /** The client is alive, and has everything up to this number. */
  heard(got: number): void {
    while (this.#waiting[0] !== undefined && this.#waiting[0].number <= got) {
      this.#size -= this.#waiting.shift()?.text.length ?? 0
    }
    this.emit('pong')
  }

  /** From now on this reader gets what is sent. The one before is ended: it may hang in a proxy, with nobody behind it. */
  listen(reader: Reader): void {
    this.#reader?.end()
    this.#reader = reader
  }

  /** Lets go of a reader, if it is still the one. */
  leave(reader: Reader): void {
    if (this.#reader === reader) this.#reader = null
  }

  /** What the client has posted: bytes from `place` on. What has arrived before is passed over. */
  take(place: number, bytes: Uint8Array): void {
    const frames = this.#frames.take(place, bytes)
    if (frames === null) this.close(TOO_BIG)
    else for (const frame of frames) if (!this.isClosed) this.emit('message', frame, true)
  }

  /** The client has hung up. */
  hungUp(code: number): void {
    if (!this.isClosed) this.#end(code, '')
  }

  #put(event: string): void {
    this.#sent += 1
    const text = `id: ${this.#sent}\n${event}\n\n`
    this.#waiting.push({ number: this.#sent, text })
    this.#size += text.length
    this.#reader?.write(text)
    this.emit('waiting')
    if (this.#size > MOST_WAITING) this.terminate()
  }

  #end(code: number, reason: string): void {
    this.readyState = this.CLOSED
    this.#endedAt = this.#now()
    if (code === ABNORMAL) this.#waiting = []
    this.#reader?.end()
    this.#reader = null
    // Later, as `ws` does: whoever closes it is in the middle of something.
    setImmediate(() => this.emit('close', code, Buffer.from(reason)))
  }
}
