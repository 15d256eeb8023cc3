/** What goes up a line over plain http: frames as one row of bytes, posted in their order, one POST after the other. */
import { type LineReceipt, mostUpBytes } from '../../../shared/protocol/http-line.ts'
import { pause, wait } from './pause.ts'

const head = 4

/** Posts bytes that begin at `place`; null when nobody answered. */
export type Post = (place: number, bytes: Uint8Array<ArrayBuffer>) => Promise<LineReceipt | null>

export class LineUp {
  readonly #post: Post
  readonly #received: (receipt: LineReceipt, roundTrip: number) => void
  #bytes = new Uint8Array(0)
  #place = 0
  #isPosting = false
  #isOver = false
  #postedAt = 0

  constructor(post: Post, received: (receipt: LineReceipt, roundTrip: number) => void) {
    this.#post = post
    this.#received = received
  }

  /** Adds a frame: its length and its bytes. */
  send(frame: Uint8Array): void {
    const grown = new Uint8Array(this.#bytes.length + head + frame.length)
    grown.set(this.#bytes)
    new DataView(grown.buffer).setUint32(this.#bytes.length, frame.length)
    grown.set(frame, this.#bytes.length + head)
    this.#bytes = grown
    void this.#run()
  }

  /** Gives a sign of life, unless one was given in the last `recently` ms. */
  sign(recently: number): void {
    if (performance.now() - this.#postedAt > recently) void this.#run()
  }

  /** No more posts; what was on its way may be lost. Returns what the server is not known to have. */
  end(): { readonly place: number; readonly bytes: Uint8Array<ArrayBuffer> } {
    this.#isOver = true
    return { place: this.#place, bytes: this.#bytes.slice(0, mostUpBytes) }
  }

  async #run(): Promise<void> {
    if (this.#isPosting || this.#isOver) return
    this.#isPosting = true
    do {
      this.#postedAt = performance.now()
      const receipt = await this.#post(this.#place, this.#bytes.slice(0, mostUpBytes)).catch(() => null)
      if (receipt === null) await wait(pause)
      else this.#took(receipt)
    } while (!this.#isOver && this.#bytes.length > 0)
    this.#isPosting = false
  }

  #took(receipt: LineReceipt): void {
    const known = receipt.have - this.#place
    if (known > 0) {
      this.#bytes = this.#bytes.slice(known)
      this.#place = receipt.have
    }
    this.#received(receipt, performance.now() - this.#postedAt)
  }
}
