/**
 * A wire over plain http, see shared/protocol/http-line.ts. Loaded only where no socket opens.
 *
 * A network that holds back what comes down is found out by the receipts of what goes up: they say what has been sent.
 */
import {
  endHeader,
  gotHeader,
  lineHeader,
  type LineEnd,
  type LineReceipt,
  placeHeader,
  pollHeader,
  replyHeader,
} from '../../../shared/protocol/http-line.ts'
import { LINE_PATH } from '../../../shared/protocol/line.ts'
import { fromBase64 } from '../base64.ts'
import { answersHeld, waysHere } from '../line-memory.ts'
import { isNumber, isText, objectOf, undefinedOr } from '../shape.ts'
import type { Wire, WireEars } from '../wire.ts'
import { LineDown } from './line-down.ts'
import { LineUp } from './line-up.ts'
import { lookForSockets } from './look-for-sockets.ts'

/** The server asks for a sign of life every two seconds: a stream that is silent for longer is held back somewhere, ms. */
const streamSilence = 5_000
/** What was sent down may take so much longer than what was asked up, ms; and two round trips. */
const lag = 1_200
/** Between two signs of life, ms: at most, and at least when the server asks. */
const signs = { most: 2_500, least: 500 }
/** Without any answer for so long nobody is there, ms. */
const silence = 10_000

const [goingAway, noCode, abnormal] = [1001, 1005, 1006]

const isReceipt = objectOf<LineReceipt>({ have: isNumber, sent: isNumber, events: undefinedOr(isText) })
const isEnd = objectOf<LineEnd>({ code: isNumber, reason: isText })

export interface HttpLineOptions {
  /** Address of the server's doors for lines, without a slash at the end. */
  readonly doors: string
  /** The door that opens this line. */
  readonly path: string
  /** This network is known to hold back answers without an end. */
  readonly isPolling: boolean
  /** It is found out that it does. */
  readonly polls: () => void
}

/** Opens a line to where a socket with this address would lead: ws://host/base/line/CODE. */
export function openLineTo(address: string, ears: WireEars): Wire {
  const { origin, pathname } = new URL(address.replace(/^ws/, 'http'))
  const at = pathname.lastIndexOf(LINE_PATH)
  const home = origin + pathname.slice(0, at)
  const options = {
    doors: `${home}/http`,
    path: pathname.slice(at),
    isPolling: waysHere().polling,
    polls: answersHeld,
  }
  const stopLooking = lookForSockets(home)
  const closed = (code: number, reason: string) => {
    stopLooking()
    ears.closed(code, reason)
  }
  return openHttpLine(options, { ...ears, closed })
}

export function openHttpLine(options: HttpLineOptions, ears: WireEars): Wire {
  const line = new HttpLine(options, ears)
  void line.open()
  return line
}

class HttpLine implements Wire {
  readonly #options: HttpLineOptions
  readonly #ears: WireEars
  readonly #gone = new AbortController()
  readonly #up: LineUp
  readonly #down: LineDown
  #name = ''
  #isOver = false
  #heardAt = performance.now()
  #roundTrip = 0
  #ticker: ReturnType<typeof setInterval> | undefined
  #late: ReturnType<typeof setTimeout> | undefined

  constructor(options: HttpLineOptions, ears: WireEars) {
    this.#options = options
    this.#ears = ears
    this.#up = new LineUp(
      (place, bytes) => this.#post(place, bytes),
      (receipt, roundTrip) => this.#received(receipt, roundTrip),
    )
    this.#down = new LineDown(options.isPolling, {
      ask: (got, isPolling, signal) => this.#ask(got, isPolling, signal),
      event: (kind, data) => this.#event(kind, data),
      heard: () => {
        this.#heardAt = performance.now()
        this.#up.sign(signs.least)
      },
    })
  }

  async open(): Promise<void> {
    const { doors, path } = this.#options
    const since = performance.now()
    const answer = await fetch(doors + path, { method: 'POST', signal: this.#gone.signal }).catch(() => null)
    const name = answer?.ok === true ? await answer.text().catch(() => '') : ''
    if (this.#isOver) return
    if (!/^[\w-]{40,60}$/.test(name)) {
      this.#end(abnormal, '')
      return
    }
    this.#name = name
    this.#heardAt = performance.now()
    this.#roundTrip = this.#heardAt - since
    this.#ticker = setInterval(() => this.#look(), 1_000)
    if (typeof window === 'object') window.addEventListener('pagehide', this.#leave)
    this.#ears.opened()
    void this.#down.run()
  }

  send(bytes: Uint8Array): void {
    this.#up.send(bytes)
  }

  close(code = noCode, reason = ''): void {
    if (this.#isOver) return
    const { place, bytes } = this.#up.end()
    // Goes out also from a page that is being left, with what had no turn yet.
    if (this.#name !== '')
      fetch(`${this.#options.doors}/up`, {
        method: 'POST',
        headers: { ...this.#headers(place), [endHeader]: String(code) },
        body: bytes,
        keepalive: true,
      }).catch(() => {})
    this.#end(code, reason)
  }

  #event(kind: string | undefined, data: string): void {
    if (kind === undefined) {
      this.#ears.frame(fromBase64(data).buffer)
      return
    }
    const end: unknown = JSON.parse(data)
    if (kind === 'close' && isEnd(end)) this.#end(end.code, end.reason)
  }

  async #ask(got: number, isPolling: boolean, signal: AbortSignal): Promise<Response | null> {
    const headers = { [lineHeader]: this.#name, [gotHeader]: String(got), ...(isPolling ? { [pollHeader]: '1' } : {}) }
    const answer = await fetch(`${this.#options.doors}/down`, { headers, signal, cache: 'no-store' })
    return this.#isFine(answer) ? answer : null
  }

  async #post(place: number, body: Uint8Array<ArrayBuffer>): Promise<LineReceipt | null> {
    const isFirst = this.#down.got === 0 && body.length > 0
    const headers = { ...this.#headers(place), ...(isFirst ? { [replyHeader]: '1' } : {}) }
    const { signal } = this.#gone
    const answer = await fetch(`${this.#options.doors}/up`, { method: 'POST', headers, body, signal })
    if (!this.#isFine(answer)) return null
    const receipt: unknown = await answer.json()
    return isReceipt(receipt) ? receipt : null
  }

  #headers(place: number): Record<string, string> {
    return {
      [lineHeader]: this.#name,
      [gotHeader]: String(this.#down.got),
      [placeHeader]: String(place),
      'content-type': 'application/octet-stream',
    }
  }

  /** What has been sent down must come out of the network about as soon as this receipt did. */
  #received({ sent, events }: LineReceipt, roundTrip: number): void {
    this.#heardAt = performance.now()
    if (events !== undefined) this.#down.feed(events)
    this.#roundTrip = roundTrip
    if (sent <= this.#down.got || this.#down.isPolling || this.#late !== undefined) return
    const check = () => {
      this.#late = undefined
      if (this.#down.got < sent) this.#poll()
    }
    this.#late = setTimeout(check, lag + 2 * roundTrip)
  }

  #poll(): void {
    if (this.#isOver || this.#down.isPolling) return
    this.#options.polls()
    this.#down.poll()
  }

  /** A server that does not know the line any more has ended it. */
  #isFine({ ok, status }: Response): boolean {
    const mayPass = status >= 500 || status === 408 || status === 429
    if (!ok && !mayPass) this.#end(abnormal, '')
    return ok
  }

  #look(): void {
    if (performance.now() - this.#heardAt > silence) this.#end(abnormal, '')
    else {
      if (this.#down.silent > streamSilence + 2 * this.#roundTrip) this.#poll()
      this.#up.sign(signs.most)
    }
  }

  readonly #leave = (): void => this.close(goingAway)

  #end(code: number, reason: string): void {
    if (this.#isOver) return
    this.#isOver = true
    clearInterval(this.#ticker)
    clearTimeout(this.#late)
    if (typeof window === 'object') window.removeEventListener('pagehide', this.#leave)
    this.#up.end()
    this.#down.end()
    this.#gone.abort()
    queueMicrotask(() => this.#ears.closed(code, reason))
  }
}
