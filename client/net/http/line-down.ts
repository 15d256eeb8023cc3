/**
 * What comes down a line over plain http: one endless answer, asked for again whenever a proxy cuts it, from the event that
 * came last. In a network that holds back answers without an end: answers that end, one after the other.
 */
import { createParser, type EventSourceParser } from 'eventsource-parser'
import { pause, wait } from './pause.ts'

export interface DownEars {
  /** Asks for what comes after event `got`; null when nobody answered. */
  readonly ask: (got: number, isPolling: boolean, signal: AbortSignal) => Promise<Response | null>
  readonly event: (kind: string | undefined, data: string) => void
  /** Something arrived, if only a sign of life. */
  readonly heard: () => void
}

export class LineDown {
  readonly #ears: DownEars
  #got = 0
  #isPolling: boolean
  #isOver = false
  #reading = new AbortController()
  #movedAt = 0

  constructor(isPolling: boolean, ears: DownEars) {
    this.#isPolling = isPolling
    this.#ears = ears
  }

  /** Number of the newest event. */
  get got(): number {
    return this.#got
  }

  get isPolling(): boolean {
    return this.#isPolling
  }

  /** How long nothing has come out of the stream, ms. */
  get silent(): number {
    return performance.now() - this.#movedAt
  }

  async run(): Promise<void> {
    while (!this.#isOver) {
      const [since, before, way] = [performance.now(), this.#got, this.#isPolling]
      // An answer that was cut ends with an error like one that never came.
      await this.#read().catch(() => {})
      const isVain = this.#got === before && performance.now() - since < pause
      if (isVain && way === this.#isPolling) await wait(pause)
    }
  }

  /** Whole events that came by another way. */
  feed(events: string): void {
    this.#parser().feed(events)
  }

  /** From now on answers that end. */
  poll(): void {
    this.#isPolling = true
    this.#reading.abort()
  }

  end(): void {
    this.#isOver = true
    this.#reading.abort()
  }

  /** One answer, to its end. */
  async #read(): Promise<void> {
    this.#reading = new AbortController()
    this.#movedAt = performance.now()
    const answer = await this.#ears.ask(this.#got, this.#isPolling, this.#reading.signal)
    // The page of a hotel's door is an answer too.
    if (answer?.headers.get('content-type')?.startsWith('text/event-stream') !== true) return
    if (this.#isPolling || answer.body === null) {
      this.feed(await answer.text())
      this.#ears.heard()
      return
    }
    const parser = this.#parser()
    const reader = answer.body.getReader()
    const decoder = new TextDecoder()
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      this.#movedAt = performance.now()
      parser.feed(decoder.decode(value, { stream: true }))
      this.#ears.heard()
    }
  }

  #parser(): EventSourceParser {
    return createParser({ onEvent: ({ id, event, data }) => this.#take(Number(id), event, data) })
  }

  #take(number: number, kind: string | undefined, data: string): void {
    if (this.#isOver || number <= this.#got) return
    // A hole: asked for again from the last one before it.
    if (number > this.#got + 1) this.#reading.abort()
    else {
      this.#got = number
      this.#ears.event(kind, data)
    }
  }
}
