/**
 * A wire to a room by whatever way this network lets through: a socket, and where none opens, a line over plain http. It
 * stands where the SDK has its own socket.
 *
 * A slow network is no closed one: how long a socket is waited for depends on what a round trip takes here. Some networks
 * open sockets and let nothing through them; what was said into such a one is said again over http. It is who wants in, and
 * the room gives the same answer twice.
 */
import type { Room } from '@colyseus/sdk'
import { lazyPart } from '../parts/lazy-part.ts'
import { foundWay, socketLived, waysHere } from './line-memory.ts'
import { roundTripHere } from './round-trip.ts'
import { openSocket } from './socket.ts'
import type { Wire, WireEars } from './wire.ts'

type Transport = Room['connection']['transport']
type Events = Room['connection']['events']
type Way = 'socket' | 'http'

/** A socket has so long to open, ms, or so many round trips; and then as long again to bring something. */
const patience = { least: 2_500, roundTrips: 3 }
/** Http needs no more round trips to open than a socket does, and one less where it finds an open connection. */
const socketPerHttp = 2
const slack = 500
const [noCode, abnormal] = [1005, 1006]

/** The attempt before brought nothing, by no way: the next one tries both at once. */
let wasInVain = false

export class AnyWire implements Transport {
  readonly events: Events
  readonly #wires = new Map<Way, Wire>()
  #address = ''
  #startedAt = 0
  #httpStartedAt = 0
  #isHttpOpen = false
  #serving: Way | null = null
  #servesSince = 0
  /** Whoever waits for a wire has one, and has begun to speak. */
  #hasOpened = false
  /** What was said before anything was heard. */
  #said: Uint8Array[] = []
  #isHeard = false
  #isOver = false
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(events: Events) {
    this.events = events
  }

  get isOpen(): boolean {
    return this.#serving !== null && !this.#isOver
  }

  /** It serves over http, and a socket tried beside it came through. */
  get hasBetterWay(): boolean {
    return this.#serving === 'http' && waysHere().sockets
  }

  connect(address: string): void {
    this.#address = address
    this.#startedAt = performance.now()
    const socket = waysHere().sockets || wasInVain ? openSocket(address, this.#ears('socket')) : null
    if (socket !== null) this.#wires.set('socket', socket)
    if (socket === null || wasInVain) void this.#openHttp()
    else this.#openHttpIn(this.#patience())
    wasInVain = true
  }

  send(bytes: Uint8Array): void {
    if (this.#serving === null || this.#isOver) return
    if (!this.#isHeard) this.#said.push(Uint8Array.from(bytes))
    this.#wires.get(this.#serving)?.send(bytes)
  }

  sendUnreliable(bytes: Uint8Array): void {
    this.send(bytes)
  }

  close(code?: number, reason?: string): void {
    for (const way of this.#wires.keys()) this.#drop(way, code, reason)
    this.#end(code ?? noCode, reason ?? '')
  }

  /* ---------- ways ---------- */

  #ears(way: Way): WireEars {
    return {
      opened: () => this.#opened(way),
      frame: (data) => this.#frame(way, data),
      closed: (code, reason) => this.#closed(way, code, reason),
    }
  }

  #patience(): number {
    return Math.max(patience.least, patience.roundTrips * roundTripHere())
  }

  #openHttpIn(ms: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#openHttp(), ms)
  }

  async #openHttp(): Promise<void> {
    clearTimeout(this.#timer)
    if (this.#isOver || this.#wires.has('http')) return
    // The next attempt to get in asks for it again.
    const hurried = { tries: 2, isQuiet: true }
    const line = await lazyPart(() => import('./http/http-line.ts'), hurried).catch(() => null)
    if (this.#isOver || this.#isHeard) return
    if (line === null) {
      if (!this.#wires.has('socket')) this.#end(abnormal, '')
      return
    }
    this.#httpStartedAt = performance.now()
    this.#wires.set('http', line.openLineTo(this.#address, this.#ears('http')))
  }

  #opened(way: Way): void {
    if (this.#isHeard || !this.#wires.has(way)) return
    const took = performance.now() - (way === 'socket' ? this.#startedAt : this.#httpStartedAt)
    if (way === 'socket') {
      this.#serve('socket')
      // So long as it needed to open, and half of that again, it may also need to answer.
      this.#openHttpIn(Math.max(this.#patience(), 1.5 * took))
      return
    }
    this.#isHttpOpen = true
    const isPending = this.#wires.has('socket') && this.#serving === null
    const usual = waysHere().sockets ? patience.least : 0
    const left = this.#startedAt + Math.max(usual, socketPerHttp * took + slack) - performance.now()
    if (isPending && left > 0) this.#timer = setTimeout(() => this.#serve('http'), left)
    else this.#serve('http')
  }

  #serve(way: Way): void {
    const before = this.#serving
    if (this.#isOver || this.#isHeard || before === way || !this.#wires.has(way)) return
    this.#serving = way
    this.#servesSince = performance.now()
    this.#drop(way === 'socket' ? 'http' : 'socket')
    if (this.#hasOpened) for (const bytes of this.#said) this.#wires.get(way)?.send(bytes)
    else {
      this.#hasOpened = true
      this.events.onopen?.({})
    }
  }

  /* ---------- what they bring ---------- */

  #frame(way: Way, data: ArrayBuffer): void {
    if (this.#isOver || way !== this.#serving) return
    if (!this.#isHeard) {
      this.#isHeard = true
      this.#said = []
      wasInVain = false
      clearTimeout(this.#timer)
      foundWay(way)
    }
    this.events.onmessage?.({ data })
  }

  #closed(way: Way, code: number, reason: string): void {
    if (!this.#wires.has(way)) return
    this.#drop(way)
    if (this.#isHeard) {
      if (way === 'socket') socketLived(performance.now() - this.#servesSince, code === abnormal)
      this.#end(code, reason)
      return
    }
    if (this.#serving === way) this.#serving = null
    if (way === 'http') {
      const left = this.#startedAt + this.#patience() - performance.now()
      if (this.#wires.size === 0) this.#end(code, reason)
      else if (this.#serving === null) this.#timer = setTimeout(() => this.#end(code, reason), left)
    } else if (this.#isHttpOpen) this.#serve('http')
    else void this.#openHttp()
  }

  /** Lets go of a wire; nothing that it still brings is heard. */
  #drop(way: Way, code?: number, reason?: string): void {
    const wire = this.#wires.get(way)
    this.#wires.delete(way)
    if (way === 'http') this.#isHttpOpen = false
    wire?.close(code, reason)
  }

  #end(code: number, reason: string): void {
    if (this.#isOver) return
    this.#isOver = true
    clearTimeout(this.#timer)
    for (const way of this.#wires.keys()) this.#drop(way)
    this.events.onclose?.({ code, reason })
  }
}
