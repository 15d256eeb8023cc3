/** Frames out of bytes that come in pieces, some of them twice: each is its length (32 bits, big endian) and its bytes. */
const HEAD = 4

export class Frames {
  readonly #most: number
  #rest: Buffer = Buffer.alloc(0)
  #have = 0

  /** `most`: bytes of the largest frame. */
  constructor(most: number) {
    this.#most = most
  }

  /** Bytes that have arrived, counted from the beginning. */
  get have(): number {
    return this.#have
  }

  /** The frames that are complete with these bytes, which begin at `place`. Null when one is too large to be waited for. */
  take(place: number, bytes: Uint8Array): Buffer[] | null {
    const known = this.#have - place
    // A gap: what comes between is asked for by `have`, and this comes again after it.
    if (known < 0 || known >= bytes.length) return []
    const fresh = bytes.subarray(known)
    this.#have += fresh.length
    let rest = this.#rest.length === 0 ? Buffer.from(fresh) : Buffer.concat([this.#rest, fresh])
    const frames: Buffer[] = []
    while (rest.length >= HEAD) {
      const length = rest.readUInt32BE(0)
      if (length > this.#most) return null
      if (rest.length < HEAD + length) break
      frames.push(rest.subarray(HEAD, HEAD + length))
      rest = rest.subarray(HEAD + length)
    }
    this.#rest = rest
    return frames
  }
}
