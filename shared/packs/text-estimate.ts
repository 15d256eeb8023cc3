/**
 * What stands in for the floor where nobody knows the grammar: how surprised a counter is that has seen the same sentences. It
 * counts threes, twos and single words and weighs them by how many different words it has seen follow (Witten & Bell 1991,
 * interpolated): p(w | u v) = (n(u v w) + t(u v) p(w | v)) / (n(u v) + t(u v)). Nothing in it is tuned. A model that learns
 * more than neighbours gets below it, so it is an estimate and is called one.
 */
import { memoized } from '../measures/memoized.ts'
import { surprise } from '../measures/bits.ts'
import { BOUNDARY, type Pack, type Sentence, type TokenId } from './pack.ts'

interface Followers {
  readonly counts: Map<TokenId, number>
  seen: number
}

export class TextCounter {
  readonly #vocab: number
  readonly #orders = [new Map<number, Followers>(), new Map<number, Followers>(), new Map<number, Followers>()] as const

  constructor(sentences: readonly (readonly TokenId[])[], vocab: number) {
    this.#vocab = vocab
    for (const tokens of sentences) {
      const all = [...tokens, BOUNDARY]
      for (const [at, word] of all.entries()) {
        for (const [order, table] of this.#orders.entries()) count(table, this.#key(all, at, order), word)
      }
    }
  }

  /** p(word | the words before it); above 0 for every word. */
  share(before: readonly TokenId[], word: TokenId): number {
    return this.#orders.reduce((p, table, order) => {
      const found = table.get(this.#key(before, before.length, order))
      if (found === undefined) return p
      const { counts, seen } = found
      return ((counts.get(word) ?? 0) + counts.size * p) / (seen + counts.size)
    }, 1 / this.#vocab)
  }

  /** The `order` words before this place as one number; before the first word stands the boundary. */
  #key(tokens: readonly TokenId[], at: number, order: number): number {
    let key = 0
    for (let back = order; back > 0; back--) key = key * this.#vocab + (tokens[at - back] ?? BOUNDARY)
    return key
  }
}

function count(table: Map<number, Followers>, key: number, word: TokenId): void {
  const followers = table.get(key) ?? { counts: new Map<TokenId, number>(), seen: 0 }
  followers.counts.set(word, (followers.counts.get(word) ?? 0) + 1)
  followers.seen += 1
  table.set(key, followers)
}

/** Of all sentences that there are to learn from. */
export const counterOf = memoized(
  ({ train, words }: Pack) =>
    new TextCounter(
      train.map(({ tokens }) => tokens),
      words.length,
    ),
)

/** Held-out sentences with the counter's surprise at each of their words and at the close, bits. */
export function estimated(train: readonly Sentence[], heldOut: readonly Sentence[], vocab: number): Sentence[] {
  const counter = new TextCounter(
    train.map(({ tokens }) => tokens),
    vocab,
  )
  return heldOut.map((sentence) => ({
    ...sentence,
    floorBits: [...sentence.tokens, BOUNDARY].map((word, at) =>
      surprise(counter.share(sentence.tokens.slice(0, at), word)),
    ),
  }))
}
