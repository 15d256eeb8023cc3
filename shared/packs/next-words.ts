/**
 * The model's own task as a card: how a sentence of its text begins, and four words of which one comes next. A card is only
 * where the text nearly always goes on with one word: whoever knows the text can know it. The three others often follow the
 * last word alone. The words that stand everywhere are asked for nowhere.
 */
import { bigramCounts } from '../measures/bigram.ts'
import { largestAt } from '../measures/largest.ts'
import { memoized } from '../measures/memoized.ts'
import { sum } from '../measures/mean.ts'
import { randomFrom } from '../measures/random.ts'
import { BOUNDARY, type Pack, type TokenId } from './pack.ts'

export interface NextWord {
  readonly words: readonly TokenId[]
  readonly options: readonly TokenId[]
  /** Indices into `options`: what the text says, and what somebody says who counts what follows the last word alone. */
  readonly right: number
  readonly counted: number
}

/** Words that say what comes next, in whatever sentence they stand. */
const LAST = 3
const OPTIONS = 4
/** They stand there so often at least, and so many of these times one word follows. */
const KNOWN = { times: 4, share: 0.6 } as const
/** So many of the most frequent words stand everywhere. */
const COMMON = 12
/** So many cards are enough for any lesson. */
const CARDS = 300
const SEED = 11

/** In an order of their own; none where a text has no such places. */
export const nextWords = memoized((pack: Pack): readonly NextWord[] => {
  const random = randomFrom(SEED)
  const sentences = pack.train.map(({ tokens }) => tokens)
  const vocab = pack.words.length
  const { follows, pairs } = bigramCounts(sentences, vocab)
  const known = followers(sentences)
  const asked = [...follows.keys()]
    .filter((word) => word !== BOUNDARY)
    .toSorted((a, b) => (follows[b] ?? 0) - (follows[a] ?? 0))
    .slice(COMMON)
  const cards = new Map<string, NextWord>()
  for (const tokens of random.shuffle(sentences)) {
    const at = LAST + random.below(Math.max(1, tokens.length - LAST))
    const [words, right] = [tokens.slice(0, at), tokens[at]]
    const follow = known.get(keyOf(words))
    if (right === undefined || follow === undefined || !asked.includes(right) || !isKnown(follow, right)) continue
    const count = (word: TokenId) => pairs[(words.at(-1) ?? BOUNDARY) * vocab + word] ?? 0
    const others = asked.filter((word) => !follow.has(word)).toSorted((a, b) => count(b) - count(a))
    const options = random.shuffle([right, ...others.slice(0, OPTIONS - 1)])
    if (options.length < OPTIONS) continue
    cards.set(words.join(), { words, options, right: options.indexOf(right), counted: largestAt(options.map(count)) })
    if (cards.size === CARDS) break
  }
  return [...cards.values()]
})

/** By the last words before it: how often each word follows them. */
function followers(sentences: readonly (readonly TokenId[])[]): ReadonlyMap<string, ReadonlyMap<TokenId, number>> {
  const all = new Map<string, Map<TokenId, number>>()
  for (const tokens of sentences)
    for (const [at, word] of tokens.entries()) {
      if (at < LAST) continue
      const key = keyOf(tokens.slice(0, at))
      const follow = all.get(key) ?? new Map<TokenId, number>()
      all.set(key, follow.set(word, (follow.get(word) ?? 0) + 1))
    }
  return all
}

function keyOf(words: readonly TokenId[]): string {
  return words.slice(-LAST).join()
}

function isKnown(follow: ReadonlyMap<TokenId, number>, word: TokenId): boolean {
  const [all, own] = [sum([...follow.values()]), follow.get(word) ?? 0]
  return own >= KNOWN.times && own >= KNOWN.share * all
}
