/**
 * What a simulated player knows of the world: the words and racks that lie on every table, and a feeling for what
 * comes after what, counted from the text that the model trains on. Held-out sentences and truths are not among it.
 */
import { bigramCounts, bigramDistribution } from '../measures/bigram.ts'
import { BOUNDARY, type Pack, type Rack, type TokenId } from '../packs/pack.ts'

export interface World {
  readonly words: readonly string[]
  readonly racks: readonly Rack[]
  /** Words that often follow, likeliest first; never the boundary. */
  readonly following: (context: readonly TokenId[]) => readonly TokenId[]
}

/** So many words come to mind at once. */
const IN_MIND = 12

export function worldOf(pack: Pack): World {
  const counts = bigramCounts(
    pack.train.map(({ tokens }) => tokens),
    pack.words.length,
  )
  return {
    words: pack.words,
    racks: pack.racks,
    following: (context) =>
      bigramDistribution(counts, context)
        .map((p, word) => ({ p, word }))
        .filter(({ word }) => word !== BOUNDARY)
        .toSorted((a, b) => b.p - a.p)
        .slice(0, IN_MIND)
        .map(({ word }) => word),
  }
}
