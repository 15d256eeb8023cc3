/** Whether a pack's language could ever say a sentence: what a label is held against, where the world knows it. */
import type { Pack, TokenId } from './pack.ts'
import { after, beginnings, END, type Grammar } from './grammar.ts'
import { townGrammar } from './town-grammar.ts'

const grammars: Readonly<Record<string, Grammar>> = { town: townGrammar }

/** null for a pack whose grammar is not known. Neither likely nor common: possible. */
export function mightSay({ id, words }: Pack, tokens: readonly TokenId[]): boolean | null {
  const grammar = grammars[id]
  if (grammar === undefined) return null
  const said = [...tokens.map((token) => words[token] ?? ''), END]
  return said.reduce(after, beginnings(grammar)).length > 0
}
