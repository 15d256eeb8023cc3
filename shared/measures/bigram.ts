/**
 * A bigram counter: predicts the next word from the last one alone, by counting. It sits at the table as a ghost,
 * to show how far counting gets without any learning.
 *
 * Counts are smoothed with the words' overall shares, worth `PRIOR` extra sightings:
 * p(w | v) = (n(v, w) + PRIOR p(w)) / (n(v) + PRIOR), with p(w) = (n(w) + 1) / (n + V)
 * (MacKay & Peto 1995, the hierarchical Dirichlet language model, with its strength fixed).
 */
import { BOUNDARY, type TokenId } from '../packs/pack.ts'

const PRIOR = 2

export interface BigramCounts {
  readonly vocab: number
  /** [V]: how often each word followed anything; the boundary counts once a sentence, as its close. */
  readonly follows: Float64Array
  /** [V * V], row-major: how often the column's word came right after the row's. */
  readonly pairs: Float64Array
  /** [V]: how often anything followed each word. */
  readonly leads: Float64Array
}

/** Counts sentences of token ids, without boundaries, over a vocabulary of V words. */
export function bigramCounts(sentences: Iterable<readonly TokenId[]>, vocab: number): BigramCounts {
  const follows = new Float64Array(vocab)
  const pairs = new Float64Array(vocab * vocab)
  const leads = new Float64Array(vocab)
  for (const tokens of sentences) {
    let last = BOUNDARY
    for (const token of [...tokens, BOUNDARY]) {
      count(follows, token)
      count(pairs, last * vocab + token)
      count(leads, last)
      last = token
    }
  }
  return { vocab, follows, pairs, leads }
}

function count(counts: Float64Array, place: number): void {
  counts[place] = (counts[place] ?? 0) + 1
}

/** Probability of each next word (and, at the boundary, of the close) after the prefix; length V, sums to 1. */
export function bigramDistribution(counts: BigramCounts, prefix: readonly TokenId[]): number[] {
  const { vocab, follows, pairs, leads } = counts
  const last = prefix.at(-1) ?? BOUNDARY
  const seen = leads.reduce((sum, count) => sum + count, 0)
  return Array.from(follows, (count, token) => {
    const share = (count + 1) / (seen + vocab)
    return ((pairs[last * vocab + token] ?? 0) + PRIOR * share) / ((leads[last] ?? 0) + PRIOR)
  })
}
