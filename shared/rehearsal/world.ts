/**
 * What a simulated player knows of the world: the words and racks that lie on every table, a feeling for what comes after what,
 * and what is said there: both from the text that the model trains on. Held-out sentences and truths are not among it.
 */
import { bigramCounts, bigramDistribution } from '../measures/bigram.ts'
import { BOUNDARY, type Pack, type Rack, type TokenId } from '../packs/pack.ts'

export interface World {
  readonly words: readonly string[]
  readonly racks: readonly Rack[]
  /** Words that often follow, likeliest first; never the boundary. */
  readonly following: (context: readonly TokenId[]) => readonly TokenId[]
  /** Words that stand at the one null in sentences that it knows, as often as they do. */
  readonly fitting: (sentence: readonly (TokenId | null)[]) => readonly TokenId[]
  readonly knows: (sentence: readonly TokenId[]) => boolean
}

/** So many words come to mind at once. */
const IN_MIND = 12

export function worldOf(pack: Pack): World {
  const texts = pack.train.map(({ tokens }) => tokens)
  const counts = bigramCounts(texts, pack.words.length)
  const said = new Set(texts.map((tokens) => tokens.join()))
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
    fitting: (sentence) => {
      const blank = sentence.indexOf(null)
      const fits = (tokens: readonly TokenId[]) =>
        tokens.length === sentence.length && tokens.every((token, at) => at === blank || token === sentence[at])
      return texts.filter(fits).flatMap((tokens) => tokens[blank] ?? [])
    },
    knows: (sentence) => said.has(sentence.join()),
  }
}
