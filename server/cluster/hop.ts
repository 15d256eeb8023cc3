/** What one process says to another when it hands a request on: that it is one of us, and for whom it asks. */
import { createHmac, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

const HEADER = 'x-gradient-hop'

export class Hop {
  readonly #word: string

  /** `key`: the server's, which no one else has. */
  constructor(key: Uint8Array) {
    this.#word = createHmac('sha256', key).update('hop between processes').digest('base64url')
  }

  /** Whether another process of ours has handed this request on: then it stays here, and one more proxy stands before it. */
  isOurs({ headers }: IncomingMessage): boolean {
    const given = Buffer.from(String(headers[HEADER] ?? ''))
    const right = Buffer.from(this.#word)
    return given.length === right.length && timingSafeEqual(given, right)
  }

  headersFor({ headers, socket }: IncomingMessage): Record<string, string> {
    const noted = headers['x-forwarded-for']
    const from = [...(noted === undefined ? [] : [String(noted)]), socket.remoteAddress ?? '']
    return { [HEADER]: this.#word, 'x-forwarded-for': from.join(', ') }
  }
}
