import type { WordShare } from './shapes.ts'

const TOP_WORDS = 8

/** The likeliest words of log-probabilities [V], best first. */
export function topWords(logProbs: Float32Array, count = TOP_WORDS): WordShare[] {
  return Array.from(logProbs, (logProb, word) => ({ word, p: Math.exp(logProb) }))
    .sort((a, b) => b.p - a.p)
    .slice(0, count)
}
