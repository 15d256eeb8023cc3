/** The lines over plain http of one server: opened by anybody, found by their unguessable names, forgotten when over. */
import { createHash, randomBytes } from 'node:crypto'
import { HttpSocket } from './http-socket.ts'

/** All together, and from one address: a school may be behind one. */
const MOST = { lines: 2_000, ofSource: 600, echoes: 50 }

const ECHO_MS = 20_000

export interface Opened {
  readonly name: string
  readonly line: HttpSocket
}

export class Lines {
  /** By the hash of their names: how long a look-up takes then tells nothing about a name. */
  readonly #lines = new Map<string, HttpSocket>()
  readonly #ofSource = new Map<string, number>()
  readonly #mostFrameBytes: number
  readonly #start: string
  readonly #timer: NodeJS.Timeout
  #echoes = 0

  /** `start`: with what the names of this process's lines begin. */
  constructor(mostFrameBytes: number, start = '') {
    this.#start = start
    this.#mostFrameBytes = mostFrameBytes
    this.#timer = setInterval(() => this.#sweep(), 1_000).unref()
  }

  /** Null when there are too many already. `source`: the address it comes from. */
  open(source: string): Opened | null {
    const before = this.#ofSource.get(source) ?? 0
    if (this.#lines.size >= MOST.lines || before >= MOST.ofSource) return null
    const name = this.#start + randomBytes(32).toString('base64url')
    const line = new HttpSocket(this.#mostFrameBytes, () => performance.now())
    this.#lines.set(keyOf(name), line)
    this.#ofSource.set(source, before + 1)
    line.once('close', () => {
      const left = (this.#ofSource.get(source) ?? 1) - 1
      if (left === 0) this.#ofSource.delete(source)
      else this.#ofSource.set(source, left)
    })
    return { name, line }
  }

  /** A line that sends back what it hears, for a while. Null when there are too many already. */
  echo(source: string): Opened | null {
    const opened = this.#echoes < MOST.echoes ? this.open(source) : null
    if (opened === null) return null
    const { line } = opened
    this.#echoes += 1
    line.on('message', (frame: Buffer) => line.send(frame))
    const end = setTimeout(() => line.close(1000), ECHO_MS).unref()
    line.once('close', () => {
      clearTimeout(end)
      this.#echoes -= 1
    })
    return opened
  }

  find(name: string): HttpSocket | null {
    return this.#lines.get(keyOf(name)) ?? null
  }

  stop(): void {
    clearInterval(this.#timer)
    for (const line of this.#lines.values()) line.terminate()
  }

  #sweep(): void {
    for (const [key, line] of this.#lines) if (line.isForgotten) this.#lines.delete(key)
  }
}

function keyOf(name: string): string {
  return createHash('sha256').update(name).digest('base64url')
}
