/** Whether a pack's language could ever say a sentence: what a label is held against, where the world knows it. */
import type { Pack, TokenId } from './pack.ts'
import { after, beginnings, END } from './grammar.ts'
import { grammarOf } from './grammars.ts'

/** null for a pack whose grammar is not known. Neither likely nor common: possible. */
export function mightSay(pack: Pack, tokens: readonly TokenId[]): boolean | null {
  const grammar = grammarOf(pack)
  if (grammar === null) return null
  const said = [...tokens.map((token) => pack.words[token] ?? ''), END]
  return said.reduce(after, beginnings(grammar)).length > 0
}
