/**
 * A network between somebody and the server, for tests: a TCP proxy on this machine that can be slow, thin, dark, stalled,
 * cut or closed. It stands outside of the page, so that what is tested is the page as it is, and all that it loads.
 */
import { once } from 'node:events'
import { connect, createServer, type Server, type Socket } from 'node:net'
import { Pipe, type Road } from './pipe.ts'

export interface LineManner {
  /** Added to every round trip, and once more to each new connection for its handshake. Default 0. */
  readonly roundTripMs?: number
  /** Shared by all connections, each way. Default: no limit. */
  readonly kbitPerSecond?: number
}

/** A proxy in front of `port` of this machine, on a port of its own. The caller closes it. */
export async function openLine(port: number, manner: LineManner = {}): Promise<Line> {
  const line = new Line(port, manner)
  await line.listen()
  return line
}

/** Up is to the server. */
export type Way = 'up' | 'down'

interface Connection {
  readonly near: Socket
  readonly far: Socket
  readonly up: Pipe
  readonly down: Pipe
}

export class Line {
  #target: number
  readonly #server: Server
  readonly #connections = new Set<Connection>()
  readonly #turns: { readonly up: Turns; readonly down: Turns }
  #manner: LineManner
  #state: 'open' | 'dark' | 'stalled' | 'refusing' = 'open'
  #upgrades = true
  #darkWays: readonly Way[] = []
  /** Connections that were asked for, refused ones too. */
  asked = 0
  /** Bytes that arrived, of all connections. */
  readonly bytes = { up: 0, down: 0 }

  constructor(target: number, manner: LineManner) {
    this.#target = target
    this.#manner = manner
    const kbit = () => this.#manner.kbitPerSecond
    this.#turns = { up: new Turns(kbit), down: new Turns(kbit) }
    this.#server = createServer({ allowHalfOpen: true }, (near) => this.#accept(near))
  }

  async listen(): Promise<void> {
    await once(this.#server.listen(0), 'listening')
  }

  get port(): number {
    const address = this.#server.address()
    return typeof address === 'object' && address !== null ? address.port : 0
  }

  /** An origin that browsers trust, as they trust https. */
  get base(): string {
    return `http://localhost:${this.port}`
  }

  /** Open connections that have not lost anything. */
  get alive(): number {
    return [...this.#connections].filter(({ up, down }) => !up.hasLost && !down.hasLost).length
  }

  /** From now on it is this slow. */
  manner(manner: LineManner): void {
    this.#manner = manner
  }

  /** Wi-Fi is lost: whatever is sent is swallowed, both ways or on one, and nobody hears of an end. */
  goDark(...ways: readonly Way[]): void {
    this.#state = 'dark'
    this.#darkWays = ways.length === 0 ? ['up', 'down'] : ways
  }

  /** Bytes wait where they are, and arrive when the line is mended, as after a short hole in the radio. */
  stall(): void {
    this.#state = 'stalled'
  }

  /** New connections are closed at once; those that are open go on. */
  refuse(): void {
    this.#state = 'refusing'
  }

  /** From now on new connections lead to another server of this machine, such as a network's own that asks for a sign-in. */
  leadTo(port: number): void {
    this.#target = port
  }

  /** A middlebox that knows no WebSocket: a connection that asks for an upgrade is closed. */
  forbidUpgrades(): void {
    this.#upgrades = false
  }

  /** All is well again. A connection that lost bytes stays silent for ever: what was swallowed is not sent again. */
  mend(): void {
    this.#state = 'open'
    this.#upgrades = true
    for (const { up, down } of this.#connections) {
      up.wake()
      down.wake()
    }
  }

  /** Every open connection is reset. */
  cut(): void {
    for (const { near, far } of this.#connections) {
      near.resetAndDestroy()
      far.resetAndDestroy()
    }
  }

  async close(): Promise<void> {
    const closed = once(this.#server, 'close')
    this.#server.close()
    this.cut()
    await closed
  }

  #accept(near: Socket): void {
    this.asked += 1
    near.on('error', () => {})
    if (this.#state === 'refusing') {
      near.resetAndDestroy()
      return
    }
    const far = connect({ port: this.#target, host: '127.0.0.1', allowHalfOpen: true })
    far.on('error', () => near.destroy())
    // The server's own handshake is as long as the way there; a connection begins with one.
    const handshake = this.#manner.roundTripMs ?? 0
    const up = new Pipe(near, far, this.#road('up'), handshake)
    const down = new Pipe(far, near, this.#road('down'), 0)
    const connection: Connection = { near, far, up, down }
    this.#connections.add(connection)
    for (const way of ['up', 'down'] as const) if (this.#isDark(way)) connection[way].lose()
    near.on('data', (chunk: Buffer) => {
      if (!this.#upgrades && /\r\nupgrade: *websocket/i.test(chunk.toString('latin1'))) near.resetAndDestroy()
    })
    near.on('close', () => this.#closed(connection, near, far))
    far.on('close', () => this.#closed(connection, far, near))
  }

  /** A reset is told to the other side, unless the line has lost what was said between them. */
  #closed(connection: Connection, one: Socket, other: Socket): void {
    const { up, down } = connection
    for (const way of ['up', 'down'] as const) if (this.#isDark(way)) connection[way].lose()
    if (one.errored !== null && !up.hasLost && !down.hasLost) other.destroy()
    if (one.destroyed && other.destroyed) this.#connections.delete(connection)
  }

  #isDark(way: Way): boolean {
    return this.#state === 'dark' && this.#darkWays.includes(way)
  }

  #road(way: Way): Road {
    return {
      delay: () => (this.#manner.roundTripMs ?? 0) / 2,
      ask: (pipe) => this.#turns[way].ask(pipe),
      swallows: () => this.#isDark(way),
      stalls: () => this.#state === 'stalled',
      carried: (bytes) => (this.bytes[way] += bytes),
    }
  }
}

/** Who may send next on one direction of a line: one packet each, in turn. */
class Turns {
  readonly #kbit: () => number | undefined
  readonly #asking: Pipe[] = []
  #busy = false
  /** When the packet before has left. */
  #free = 0

  constructor(kbit: () => number | undefined) {
    this.#kbit = kbit
  }

  ask(pipe: Pipe): void {
    if (!this.#asking.includes(pipe)) this.#asking.push(pipe)
    if (!this.#busy) this.#next()
  }

  #next(): void {
    this.#busy = false
    for (;;) {
      const pipe = this.#asking.shift()
      if (pipe === undefined) return
      const bytes = pipe.send()
      if (bytes === 0) continue
      this.#asking.push(pipe)
      const kbit = this.#kbit()
      if (kbit === undefined) continue
      const now = performance.now()
      this.#free = Math.max(now, this.#free) + (bytes * 8) / kbit
      this.#busy = true
      setTimeout(() => this.#next(), this.#free - now)
      return
    }
  }
}
