/** The id of each word of a vocabulary. To look for one word after another takes as long as the vocabulary is. */
import { memoized } from '../measures/memoized.ts'
import type { TokenId } from './pack.ts'

export const wordIds = memoized(
  (words: readonly string[]): ReadonlyMap<string, TokenId> => new Map(words.map((word, id) => [word, id])),
)
