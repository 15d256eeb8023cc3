/**
 * Words to numbers and back. One word is one token; a word that the pack lacks has no number, and the answer says which.
 */
import { BOUNDARY, type Pack, type TokenId } from '../packs/pack.ts'
import { clean, typedAs } from './clean.ts'

export type Encoded =
  | { readonly ok: true; readonly tokens: TokenId[] }
  /** `at` is the place of the unknown word in the sentence, from 0. */
  | { readonly ok: false; readonly unknown: string; readonly at: number }

/** The token ids of a text, cleaned first; without boundaries, which nobody can type. */
export function encode(pack: Pick<Pack, 'words'>, text: string): Encoded {
  const tokens: TokenId[] = []
  for (const [at, word] of clean(text).split(' ').entries()) {
    if (word === '') continue
    const token = tokenOf(pack.words, word)
    if (token === -1 || token === BOUNDARY) return { ok: false, unknown: word, at }
    tokens.push(token)
  }
  return { ok: true, tokens }
}

/** The word that is typed so, or else in another case or with ss for ß; -1 where there is none. */
export function tokenOf(words: readonly string[], typed: string): TokenId {
  const exact = words.indexOf(typed)
  if (exact !== -1) return exact
  const wanted = typedAs(typed)
  return words.findIndex((word) => typedAs(word) === wanted)
}

/** The words of some tokens, with single spaces; boundaries are left out. Throws RangeError on an id past the vocabulary. */
export function decode(pack: Pick<Pack, 'words'>, tokens: readonly TokenId[]): string {
  return tokens
    .filter((token) => token !== BOUNDARY)
    .map((token) => {
      const word = pack.words[token]
      if (word === undefined) throw new RangeError(`token ${token}: the vocabulary has ${pack.words.length} words`)
      return word
    })
    .join(' ')
}
