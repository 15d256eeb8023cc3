/** Key words by rarity: what is not among the commonest words carries meaning, except where nothing stands before it. */

/** So many of the commonest words are small words in any language, and a tenth of a small vocabulary. */
const SMALL_WORDS = 100
const SMALL_SHARE = 0.1

/** `words`: the vocabulary, the commonest first. */
export function smallWords(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.slice(0, Math.min(SMALL_WORDS, Math.ceil(words.length * SMALL_SHARE))))
}

/** Places of the key words in a sentence; its rarest word where all are common. `ranks`: from the commonest, 0. */
export function keyWords(
  sentence: readonly string[],
  small: ReadonlySet<string>,
  ranks: ReadonlyMap<string, number>,
): number[] {
  const places = sentence.map((_, at) => at).slice(1)
  const key = places.filter((at) => !small.has(sentence[at] ?? ''))
  if (key.length > 0) return key
  const rank = (at: number) => ranks.get(sentence[at] ?? '') ?? 0
  return places.toSorted((a, b) => rank(b) - rank(a)).slice(0, 1)
}
