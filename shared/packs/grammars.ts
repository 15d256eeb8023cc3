/** The packs whose grammar is known here, and what it says of a half-written sentence. */
import type { Pack, TokenId } from './pack.ts'
import { END, nextWord, type Grammar } from './grammar.ts'
import { worldOf } from '../worlds/worlds.ts'

export function grammarOf({ id }: Pick<Pack, 'id'>): Grammar | null {
  return worldOf(id)?.grammar ?? null
}

/**
 * Every word that the language can say after these, with its exact probability, likeliest first; the boundary is one of
 * them. null for a pack whose grammar is not known. Takes about 2 ms.
 */
export function nextWords(pack: Pack, prefix: readonly TokenId[]): readonly { word: TokenId; p: number }[] | null {
  const grammar = grammarOf(pack)
  if (grammar === null) return null
  const said = nextWord(
    grammar,
    prefix.map((token) => pack.words[token] ?? ''),
  )
  return [...said]
    .map(([word, p]) => ({ word: word === END ? 0 : pack.words.indexOf(word), p }))
    .toSorted((a, b) => b.p - a.p || a.word - b.word)
}
