/**
 * The key to a room's desk: it is checked, renewed, and given to another device. Only its hash is kept, in the store, so
 * that it holds after a restart; the log of the match knows nothing of it.
 *
 * Keys are drawn by the browser that will hold them. A key that was drawn here would be lost with an answer that a
 * broken line swallows, and the desk with it; a browser that hears no answer asks again with the same key.
 */
import type { DeskCode } from '../../shared/protocol/http.ts'
import type { House } from '../house.ts'
import type { StoredRoom } from '../persistence/store.ts'
import { drawLetters } from './codes.ts'
import { hashSecret, isSecret } from './tokens.ts'

/** 17 letters to the tenth: two million million codes, for five minutes. */
const CODE_LETTERS = 10
const CODE_MS = 300_000

interface Offer {
  readonly hash: string
  readonly until: number
}

export class HostKey {
  readonly #house: Pick<House, 'store' | 'now'>
  readonly #room: string
  #hash: string
  #offer: Offer | null = null

  constructor(house: Pick<House, 'store' | 'now'>, { code, secretHash }: StoredRoom) {
    this.#house = house
    this.#room = code
    this.#hash = secretHash
  }

  /** What stands for the key now, and is not the key. */
  get hash(): string {
    return this.#hash
  }

  /** A code is shown that another device may still bring. */
  get isOffered(): boolean {
    return this.#offer !== null && this.#house.now() <= this.#offer.until
  }

  /** Whether this key opens the desk now. */
  opens(key: string): boolean {
    return isSecret(key, this.#hash)
  }

  /** The key of before is dead at once, and so is a code that was shown for it. */
  async renew(key: string): Promise<void> {
    const hash = hashSecret(key)
    await this.#house.store.changeSecret(this.#room, hash)
    this.#hash = hash
    this.#offer = null
  }

  /** A code that lets one other device bring a key of its own, once; it replaces the one before. */
  offer(): DeskCode {
    const deskCode = drawLetters(CODE_LETTERS)
    this.#offer = { hash: hashSecret(deskCode), until: this.#house.now() + CODE_MS }
    return { deskCode, seconds: CODE_MS / 1000 }
  }

  /** False when no desk is to be had for this code. */
  async redeem(deskCode: string, key: string): Promise<boolean> {
    const offer = this.#offer
    if (offer === null || this.#house.now() > offer.until || !isSecret(deskCode, offer.hash)) return this.opens(key)
    // Taken before anything is waited for: of two who come with the same code one gets the desk.
    this.#offer = null
    try {
      await this.renew(key)
    } catch (trouble) {
      this.#offer = offer
      throw trouble
    }
    return true
  }
}
