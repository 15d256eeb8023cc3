/**
 * One direction of one connection, as a network carries it: packets wait their turn on the line, travel for a while, and
 * arrive in order. Nothing is read ahead of what the line can take, so that connections share it as on a real one.
 */
import type { Socket } from 'node:net'

/** What fits in one packet, bytes. */
const PACKET = 1_400
/** Bytes that one connection may have waiting before its sender has to wait. */
const MOST_WAITING = 32_768

export interface Road {
  /** Travelling time of one way, ms. */
  readonly delay: () => number
  /** Asks for a turn; the road calls `send` when there is one. */
  readonly ask: (pipe: Pipe) => void
  /** Whether bytes are lost now. A connection that lost some never carries any again. */
  readonly swallows: () => boolean
  /** Whether bytes have to wait where they are. */
  readonly stalls: () => boolean
  /** So many bytes have arrived. */
  readonly carried: (bytes: number) => void
}

export class Pipe {
  readonly #to: Socket
  readonly #from: Socket
  readonly #road: Road
  readonly #waiting: Buffer[] = []
  /** On their way, in order; null is the end. */
  readonly #travelling: { readonly at: number; readonly bytes: Buffer | null }[] = []
  #timer: NodeJS.Timeout | null = null
  #ended = false
  #lost = false
  #notBefore: number

  constructor(from: Socket, to: Socket, road: Road, handshake: number) {
    this.#from = from
    this.#to = to
    this.#road = road
    this.#notBefore = performance.now() + handshake
    from.on('data', (chunk: Buffer) => this.#take(chunk))
    from.on('end', () => this.#end())
  }

  get hasLost(): boolean {
    return this.#lost
  }

  /** From now on nothing arrives any more, and nobody is told. */
  lose(): void {
    this.#lost = true
    this.#waiting.length = 0
    this.#travelling.length = 0
    this.#from.resume()
  }

  /** The road has a turn for this pipe: bytes of the packet that leaves now, 0 when none waits. */
  send(): number {
    const first = this.#waiting[0]
    if (first === undefined) return 0
    const packet = first.subarray(0, PACKET)
    if (first.length > PACKET) this.#waiting[0] = first.subarray(PACKET)
    else this.#waiting.shift()
    if (this.#bytesWaiting() < MOST_WAITING) this.#from.resume()
    this.#travel(packet)
    if (this.#waiting.length === 0 && this.#ended) this.#travel(null)
    return packet.length
  }

  /** The road moves again after it stood still. */
  wake(): void {
    this.#deliver()
  }

  #take(chunk: Buffer): void {
    if (this.#lost) return
    if (this.#road.swallows()) {
      this.lose()
      return
    }
    this.#waiting.push(chunk)
    if (this.#bytesWaiting() >= MOST_WAITING) this.#from.pause()
    this.#road.ask(this)
  }

  #end(): void {
    if (this.#lost) return
    if (this.#road.swallows()) this.lose()
    else if (this.#waiting.length === 0) this.#travel(null)
    this.#ended = true
  }

  #bytesWaiting(): number {
    return this.#waiting.reduce((sum, { length }) => sum + length, 0)
  }

  #travel(bytes: Buffer | null): void {
    const at = Math.max(performance.now(), this.#notBefore) + this.#road.delay()
    this.#travelling.push({ at: Math.max(at, this.#travelling.at(-1)?.at ?? 0), bytes })
    this.#deliver()
  }

  #deliver(): void {
    if (this.#timer !== null) return
    for (;;) {
      const next = this.#travelling[0]
      if (next === undefined || this.#road.stalls()) return
      const wait = next.at - performance.now()
      if (wait > 0) {
        this.#timer = setTimeout(() => {
          this.#timer = null
          this.#deliver()
        }, wait)
        return
      }
      this.#travelling.shift()
      if (this.#road.swallows()) this.lose()
      else if (next.bytes === null) this.#to.end()
      else {
        this.#road.carried(next.bytes.length)
        this.#to.write(next.bytes)
      }
    }
  }
}
