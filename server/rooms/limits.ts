/**
 * How fast and how big a seat may speak. What a seat says is counted by seat, never by address: a whole class sits behind
 * one.
 */
import type { Redis } from 'ioredis'
import { type RateLimiterAbstract, RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible'
import type { RequestName } from '../../shared/protocol/requests.ts'
import { weigh } from '../weigh.ts'

export type Speaker = 'player' | 'host'

/**
 * Bytes of one frame. A player's longest word is a text of 2,000 letters; a host's browser reports for its lab, and
 * the heaviest report of a real match is a tenth of this.
 */
export const MOST_FRAME: Readonly<Record<Speaker, number>> = { player: 16_384, host: 262_144 }

/** Bytes that one line may send within five seconds: unpacking a heavy frame costs more than refusing it. */
export const MOST_IN_WINDOW: Readonly<Record<Speaker, number>> = { player: 131_072, host: 1_048_576 }

/** Frames of any size that one line may send within five seconds: three times as many as anybody may ask for things. */
export const MOST_FRAMES: Readonly<Record<Speaker, number>> = { player: 200, host: 600 }

/** Weight of one request (see server/weigh.ts), unless it brings what a lab has measured. */
const MOST_WEIGHT = 16_384
const MOST_MEASURED: Partial<Record<RequestName, number>> = { labDone: 262_144, labProgress: 131_072 }

export function sizeTrouble(name: RequestName, payload: unknown): 'too-large' | 'malformed' | null {
  const most = MOST_MEASURED[name] ?? MOST_WEIGHT
  const weight = weigh(payload, most)
  if (weight === Infinity) return 'malformed'
  return weight > most ? 'too-large' : null
}

/** Where all processes of a server count the same thing, under a name that nothing else has. */
export interface Together {
  readonly redis: Redis
  readonly name: string
}

/** Counts by key within a window. */
export class Limit {
  readonly #limiter: RateLimiterAbstract

  /** `together`: all processes count as one; while Redis is away, each by itself. */
  constructor(points: number, seconds: number, together: Together | null = null) {
    const own = new RateLimiterMemory({ points, duration: seconds })
    this.#limiter =
      together === null
        ? own
        : new RateLimiterRedis({
            storeClient: together.redis,
            // Nobody waits for a Redis that is away.
            rejectIfRedisNotReady: true,
            keyPrefix: `${together.name}:${seconds}`,
            points,
            duration: seconds,
            insuranceLimiter: own,
          })
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
