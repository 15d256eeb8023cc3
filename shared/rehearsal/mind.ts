/**
 * What makes one simulated player another than the next: how well it knows the world, how boldly it bets, how much time
 * it takes. Drawn once from a seed, so that a rehearsal can be told again.
 */
import { randomFrom, type Random } from '../measures/random.ts'

export interface Mind {
  /** 0..1: how often it says what the world says, instead of anything. */
  readonly skill: number
  /** 0..1: chips spread thin, or all on one word. */
  readonly boldness: number
  /** Times the usual time to think: about one in six takes long. */
  readonly pace: number
}

/** Milliseconds that a usual player thinks when something new is asked, and between two taps. */
const THINK_MS = 3000
const TAP_MS = 1100

export function mindOf(seed: number): Mind {
  const random = randomFrom(seed)
  const isSlow = random.unit() < 1 / 6
  return { skill: random.unit(), boldness: random.unit(), pace: isSlow ? 2.2 : 0.5 + random.unit() }
}

/** Time until it looks again. */
export function pauseMs({ pace }: Mind, isNew: boolean, random: Random): number {
  return (isNew ? THINK_MS : TAP_MS) * pace * (0.6 + 0.8 * random.unit())
}
