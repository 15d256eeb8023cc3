/** Distributions at the table: the model's, the ghosts', and what is shown of them. */
import type { Card, WordShare } from '../../lab/jobs.ts'
import { surprise } from '../../measures/bits.ts'
import { bigramCounts, bigramDistribution, type BigramCounts } from '../../measures/bigram.ts'
import type { Pack, TokenId } from '../../packs/pack.ts'
import { POOL, TOP_WORDS } from './content.ts'

/** Softmax rounds what is less likely than this to nothing; its surprise is shown as 40 bits, not as infinity. */
const LEAST = 2 ** -40

/** By training text: rooms' packs differ in their papers only. */
const counted = new WeakMap<Pack['train'], BigramCounts>()

/** Words before the blank: all that anybody at the table may use. */
export function contextOf({ tokens, blank }: Card): readonly TokenId[] {
  return tokens.slice(0, blank)
}

/** Surprise at the card's truth, bits; 40 where there is no distribution. */
export function truthBits(table: readonly number[] | undefined, { tokens, blank }: Card): number {
  const truth = tokens[blank]
  const p = truth === undefined ? 0 : (table?.[truth] ?? 0)
  return surprise(Math.min(1, Math.max(LEAST, p)))
}

export function topWords(table: readonly number[], count = TOP_WORDS): WordShare[] {
  return table
    .map((p, word) => ({ word, p }))
    .toSorted((a, b) => b.p - a.p)
    .slice(0, count)
}

export function topWord(table: readonly number[]): TokenId {
  return table.indexOf(Math.max(...table))
}

/** What the counter says at this card, having counted the same pool that the model trains on. */
export function bigramTable(pack: Pack, card: Card): number[] {
  const counts =
    counted.get(pack.train) ??
    bigramCounts(
      pack.train.slice(0, POOL).map(({ tokens }) => tokens),
      pack.words.length,
    )
  counted.set(pack.train, counts)
  return bigramDistribution(counts, contextOf(card))
}
