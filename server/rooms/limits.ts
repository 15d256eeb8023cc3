/**
 * How fast and how big a seat may speak. What a seat says is counted by seat, never by address: a whole class sits behind
 * one.
 */
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

/** Bytes of JSON. A player's longest word is an explanation of 2,000 letters; a lab report may hold whole distributions. */
const MOST_BYTES = { player: 16_384, host: 1_048_576 }

export type Speaker = keyof typeof MOST_BYTES

/** Null: cannot be JSON at all. */
export function sizeTrouble(speaker: Speaker, payload: unknown): 'too-large' | 'malformed' | null {
  try {
    return Buffer.byteLength(JSON.stringify(payload) ?? '') > MOST_BYTES[speaker] ? 'too-large' : null
  } catch {
    return 'malformed'
  }
}

/** Counts by key within a window. */
export class Limit {
  readonly #limiter: RateLimiterMemory

  constructor(points: number, seconds: number) {
    this.#limiter = new RateLimiterMemory({ points, duration: seconds })
  }

  /** Takes one from the key's budget; false when none is left. */
  async take(key: string): Promise<boolean> {
    try {
      await this.#limiter.consume(key)
      return true
    } catch (refused) {
      if (refused instanceof RateLimiterRes) return false
      throw refused
    }
  }

  /** Takes one whatever is left. How many were taken within the window, this one included. */
  async count(key: string): Promise<number> {
    return (await this.#limiter.penalty(key)).consumedPoints
  }

  /** Whether something is left, without taking it. */
  async has(key: string): Promise<boolean> {
    const state = await this.#limiter.get(key)
    return state === null || state.remainingPoints > 0
  }
}
