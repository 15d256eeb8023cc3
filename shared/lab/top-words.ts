import type { WordShare } from './shapes.ts'

const TOP_WORDS = 8

/** The likeliest words of log-probabilities [V], best first. */
export function topWords(logProbs: Float32Array, count = TOP_WORDS): WordShare[] {
  return topShares(Array.from(logProbs, Math.exp), count)
}

/** The likeliest words of a distribution [V], best first. */
export function topShares(shares: readonly number[], count: number): WordShare[] {
  return shares
    .map((p, word) => ({ word, p }))
    .sort((a, b) => b.p - a.p)
    .slice(0, count)
}
