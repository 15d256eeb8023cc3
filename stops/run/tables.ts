/** Distributions at the table: the model's, the ghosts', and what is shown of them. */
import { largestAt } from '../../shared/measures/largest.ts'
import type { Card, WordShare } from '../../shared/lab/shapes.ts'
import { topShares } from '../../shared/lab/top-words.ts'
import { cappedSurprise } from '../../shared/measures/bits.ts'
import { bigramCounts, bigramDistribution, type BigramCounts } from '../../shared/measures/bigram.ts'
import type { Pack, TokenId } from '../../shared/packs/pack.ts'
import { TOP_WORDS } from './content.ts'
import type { RunState } from './types.ts'

/** Softmax rounds what is less likely than 2^-40 to nothing; its surprise is shown as 40 bits, not as infinity. */
const MOST_BITS = 40

/** By what was read: none of it changes. */
const counted = new WeakMap<RunState['cargo'] | RunState['reading'], BigramCounts>()

/** Words before the blank: all that anybody at the table may use. */
export function contextOf({ tokens, blank }: Card): readonly TokenId[] {
  return tokens.slice(0, blank)
}

/** Surprise at the card's truth, bits; 40 where there is no distribution. */
export function truthBits(table: readonly number[] | undefined, { tokens, blank }: Card): number {
  const truth = tokens[blank]
  return cappedSurprise(truth === undefined ? 0 : (table?.[truth] ?? 0), MOST_BITS)
}

export function topWords(table: readonly number[], count = TOP_WORDS): WordShare[] {
  return topShares(table, count)
}

export function topWord(table: readonly number[]): TokenId {
  return largestAt(table)
}

/**
 * What the counter says at this card. In the first round it has counted what everybody has read; `trained`, just what the
 * model was trained on: the starter and the cargo.
 */
export function bigramTable(state: RunState, pack: Pack, card: Card, trained: boolean): number[] {
  const key = trained ? state.cargo : state.reading
  const counts = counted.get(key) ?? bigramCounts(trained ? trainedOn(state, pack) : state.reading, pack.words.length)
  counted.set(key, counts)
  return bigramDistribution(counts, contextOf(card))
}

function trainedOn({ starter, cargo }: RunState, pack: Pack): readonly (readonly TokenId[])[] {
  return [...pack.train.slice(0, starter).map(({ tokens }) => tokens), ...Object.values(cargo).flat()]
}
