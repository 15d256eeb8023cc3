/** What a pack's language says of a sentence: what a label is held against, where the world is known. */
import { memoized } from '../measures/memoized.ts'
import type { Pack, TokenId } from './pack.ts'
import {
  after,
  beginnings,
  END,
  type Derivation,
  type Filled,
  type Grammar,
  type Part,
  type Template,
} from './grammar.ts'
import { grammarOf } from './grammars.ts'

/** Facts as the almanac tells them; with an exception, as it is true now and then; or never. */
export type WorldSays = 'yes' | 'seldom' | 'no'

/** A key word that stands there less often than this is an exception. In the town none is between 1 in 20 and 1 in 5. */
const EXCEPTION = 0.1

/** Takes about 2 ms, and every view of a wave asks for the same sentences: so many are kept, of each pack. */
const MOST_KEPT = 10_000
const keptOf = memoized((_pack: Pack) => new Map<string, WorldSays>())

/** null for a pack whose grammar is not known. */
export function worldSays(pack: Pack, tokens: readonly TokenId[]): WorldSays | null {
  const grammar = grammarOf(pack)
  if (grammar === null) return null
  const kept = keptOf(pack)
  const key = tokens.join()
  const says = kept.get(key) ?? judged(grammar, pack, tokens)
  if (kept.size >= MOST_KEPT) kept.clear()
  kept.set(key, says)
  return says
}

function judged(grammar: Grammar, pack: Pack, tokens: readonly TokenId[]): WorldSays {
  const said = [...tokens.map((token) => pack.words[token] ?? ''), END]
  const ways = said.reduce(after, beginnings(understood(grammar)))
  if (ways.length === 0) return 'no'
  return ways.some(isUsual) ? 'yes' : 'seldom'
}

/** Shorter ways are templates of their own: of their probabilities only those of key words are asked. */
function understood(grammar: Grammar): Template[] {
  return grammar.flatMap((template) => [template, ...(template.short ?? []).map((parts) => ({ ...template, parts }))])
}

function isUsual({ template, filled }: Derivation): boolean {
  return template.parts.every((part) => {
    if (typeof part === 'string' || !part.key) return true
    const begun = template.parts.find((other) => typeof other !== 'string' && other.slot === part.completes)
    return shareOf(part, filled) * (begun === undefined ? 1 : shareOf(begun, filled)) >= EXCEPTION
  })
}

/** How likely its slot was filled so; 1 for a word that always stands there. */
function shareOf(part: Part, filled: Filled): number {
  if (typeof part === 'string') return 1
  return part.choices(filled).find(({ phrase }) => phrase === filled[part.slot])?.p ?? 0
}
