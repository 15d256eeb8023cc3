/**
 * Seeded randomness, because the rules and the model may not have any of their own.
 *
 * A 32-bit SplitMix generator (the construction of Steele, Lea & Flood 2014): a counter that visits every number
 * once, and a mixing function over it. One number is the whole state, so a match can keep it in its own data;
 * `randomFrom` wraps the same numbers for loops that draw a lot. Not for secrets.
 */
import { entryAt } from './entries.ts'

/** 2^32 divided by the golden ratio; it is odd, so the counter comes back to a number only after all others. */
const STRIDE = 0x9e3779b9
const RANGE = 2 ** 32

function mix(x: number): number {
  let z = x | 0
  z = Math.imul(z ^ (z >>> 16), 0x21f0aaad)
  z = Math.imul(z ^ (z >>> 15), 0x735a2d97)
  return (z ^ (z >>> 15)) >>> 0
}

/** The first state of a seed; any integer will do. Neighbouring seeds start far apart. */
export function seedState(seed: number): number {
  return mix(mix(seed) + STRIDE)
}

/** One draw: `value` is uniform in [0, 1), in steps of 2^-32; `state` goes into the next draw. */
export function next(state: number): { value: number; state: number } {
  const moved = (state + STRIDE) >>> 0
  return { value: mix(moved) / RANGE, state: moved }
}

export interface Random {
  /** Uniform in [0, 1). */
  readonly unit: () => number
  /** Uniform whole number in [0, n), n from 1 to 2^32. */
  readonly below: (n: number) => number
  /** A shuffled copy (Fisher & Yates). */
  readonly shuffle: <T>(items: readonly T[]) => T[]
  /** Mean 0, standard deviation 1 (Box & Muller 1958). */
  readonly normal: () => number
}

/** A stream of draws that depends on the seed alone. */
export function randomFrom(seed: number): Random {
  let state = seedState(seed)
  return randomOver(() => {
    const draw = next(state)
    state = draw.state
    return draw.value
  })
}

/**
 * A stream for what must not be known before it is told. What other streams show tells the lower 32 bits of their seed to
 * whoever tries them all, so this one hangs on the bits above them too, and no other does. A seed without any gives the
 * stream of `seed + apart`.
 */
export function sealedFrom(seed: number, apart: number): Random {
  return randomFrom((seed % RANGE) + apart + STRIDE * Math.floor(seed / RANGE))
}

/** Another seed, with other draws of every kind; what is unknown of the one stays unknown of the other. */
export function seedAfter(seed: number): number {
  return seed - (seed % RANGE) + seedState(seed)
}

/** All kinds of draws over one source of numbers, uniform in [0, 1) in steps of 2^-32. */
export function randomOver(unit: () => number): Random {
  function below(n: number): number {
    if (!Number.isInteger(n) || n < 1 || n > RANGE) throw new RangeError(`below(${n}): n must be a whole number from 1`)
    // The last, incomplete run of n numbers is thrown away: otherwise small results would come up more often.
    const fair = RANGE - (RANGE % n)
    let draw = unit() * RANGE
    while (draw >= fair) draw = unit() * RANGE
    return draw % n
  }

  function shuffle<T>(items: readonly T[]): T[] {
    const deck = [...items]
    for (let last = deck.length - 1; last > 0; last--) {
      const other = below(last + 1)
      ;[deck[last], deck[other]] = [entryAt(deck, other), entryAt(deck, last)]
    }
    return deck
  }

  function normal(): number {
    const radius = Math.sqrt(-2 * Math.log(1 - unit()))
    return radius * Math.cos(2 * Math.PI * unit())
  }

  return { unit, below, shuffle, normal }
}
