/**
 * One book in several printings: in each misprint some words have changed places with others of their kind, everywhere.
 * Chosen by counting: those pairs that surprise a counter of the right printing most when they change places.
 */
import { groupBits, groupCounts } from '../../shared/measures/ngram.ts'
import { sum } from '../../shared/measures/mean.ts'
import type { Pack, TokenId } from '../../shared/packs/pack.ts'
import { countsOf } from '../../shared/measures/counts.ts'
import { COMMON, MISPRINTS, READ, SWAPS } from './content.ts'
import type { Words } from './types.ts'

export type Swap = readonly [TokenId, TokenId]

/** Sentences by which a change of places is judged. */
const JUDGED = 400

/** [printing]: what has changed places in it; nothing in the first. */
export function swapsOf({ racks, train, words }: Pick<Pack, 'racks' | 'train' | 'words'>): Swap[][] {
  const counter = groupCounts(
    train.slice(0, READ).map(({ tokens }) => tokens),
    words.length,
  )
  const judged = train.slice(0, JUDGED).map(({ tokens }) => tokens)
  const often = countsOf(train.flatMap(({ tokens, key }) => [...new Set(key.map((at) => tokens[at] ?? 0))]))
  const surprise = (tokens: Words) => sum(groupBits(counter, tokens))
  const before = new Map(judged.map((tokens) => [tokens, surprise(tokens)]))
  const pairs = racks
    .flatMap((rack) => pairsOf(commonest(rack.words, often, Math.max(2, COMMON.part * train.length))))
    .map((swap) => ({
      swap,
      gain: sum(
        judged
          .filter((tokens) => swap.some((word) => tokens.includes(word)))
          .map((tokens) => surprise(swapped(tokens, [swap])) - (before.get(tokens) ?? 0)),
      ),
    }))
  const chosen: Swap[] = []
  for (const { swap, gain } of pairs.toSorted((a, b) => b.gain - a.gain)) {
    const isFree = !chosen.flat().some((word) => swap.includes(word))
    if (gain > 0 && isFree && chosen.length < MISPRINTS * SWAPS) chosen.push(swap)
  }
  const misprints = Array.from({ length: MISPRINTS }, (_, at) => chosen.filter((_, i) => i % MISPRINTS === at))
  return [[], ...misprints.filter((swaps) => swaps.length > 0)]
}

function commonest(words: Words, often: ReadonlyMap<TokenId, number>, least: number): TokenId[] {
  return words
    .filter((word) => (often.get(word) ?? 0) >= least)
    .toSorted((a, b) => (often.get(b) ?? 0) - (often.get(a) ?? 0))
    .slice(0, COMMON.among)
}

function pairsOf(words: Words): Swap[] {
  return words.flatMap((one, i) => words.slice(i + 1).map((other): Swap => [one, other]))
}

/** The sentence as it stands in a printing with these swaps. */
export function swapped(tokens: Words, swaps: readonly Swap[]): TokenId[] {
  const other = new Map(swaps.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]))
  return tokens.map((word) => other.get(word) ?? word)
}
