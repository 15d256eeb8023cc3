/**
 * Bits and nats. Engines speak nats, because the derivative of the natural logarithm is simple; people hear bits,
 * because one bit is one fair coin.
 */

export function bitsFromNats(nats: number): number {
  return nats / Math.LN2
}

export function natsFromBits(bits: number): number {
  return bits * Math.LN2
}

/** Surprise at something that had probability p: -log2 p bits, 0 for a certainty, Infinity for the impossible. */
export function surprise(p: number): number {
  return p === 1 ? 0 : -Math.log2(p)
}

/** The same, as if nothing were more surprising than `most` bits: what a machine rounds to nothing is no infinity on a screen. */
export function cappedSurprise(p: number, most: number): number {
  return surprise(Math.min(1, Math.max(2 ** -most, p)))
}

/** Entropy of a distribution that sums to 1: its own mean surprise, bits (Shannon 1948). */
export function entropy(distribution: Iterable<number>): number {
  let bits = 0
  for (const p of distribution) if (p > 0) bits += p * surprise(p)
  return bits
}
