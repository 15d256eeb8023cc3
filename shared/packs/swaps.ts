/**
 * Legal swaps: by which other words each word of a half-written sentence may be replaced. Where the grammar is known these
 * are all with which it would still write the rest; in a text they are the words most alike by context, which have been read
 * between the same two neighbours. A word in whose place no other may stand has none.
 */
import { memoized } from '../measures/memoized.ts'
import { after, beginnings, continuations, END, massOf, type Derivation, type Grammar } from './grammar.ts'
import { grammarOf } from './grammars.ts'
import { BOUNDARY, type Pack, type TokenId } from './pack.ts'

/** A list a word, the likeliest first. Takes some ms. */
export function legalSwaps(pack: Pack, context: readonly TokenId[]): TokenId[][] {
  const grammar = grammarOf(pack)
  if (grammar === null) return alikeByContext(pack, context)
  const said = context.map((token) => pack.words[token] ?? '')
  return swapsIn(grammar, said).map((words) => words.map((word) => pack.words.indexOf(word)))
}

function swapsIn(grammar: Grammar, said: readonly string[]): string[][] {
  let alive: readonly Derivation[] = beginnings(grammar)
  return said.map((word, at) => {
    const rest = said.slice(at + 1)
    const steps = Map.groupBy(alive.flatMap(continuations), (step) => step.word)
    const found = [...steps].flatMap(([other, ways]) => {
      if (other === word || other === END) return []
      const p = massOf(
        rest.reduce(
          after,
          ways.map(({ next }) => next),
        ),
      )
      return p === 0 ? [] : [{ other, p }]
    })
    alive = (steps.get(word) ?? []).map(({ next }) => next)
    return found.toSorted((a, b) => b.p - a.p).map(({ other }) => other)
  })
}

/** What stands after each word in training, and how often. */
const pairsOf = memoized((pack: Pack) => {
  const pairs = new Map<TokenId, Map<TokenId, number>>()
  for (const { tokens } of pack.train) {
    for (const [i, word] of tokens.entries()) {
      const before = tokens[i - 1] ?? BOUNDARY
      const next = pairs.get(before) ?? new Map<TokenId, number>()
      pairs.set(before, next.set(word, (next.get(word) ?? 0) + 1))
    }
  }
  return pairs
})

function alikeByContext(pack: Pack, context: readonly TokenId[]): TokenId[][] {
  const pairs = pairsOf(pack)
  return context.map((word, at) => {
    const between = [...(pairs.get(context[at - 1] ?? BOUNDARY) ?? [])].flatMap(([other, before]) => {
      const next = context[at + 1]
      const behind = next === undefined ? 1 : (pairs.get(other)?.get(next) ?? 0)
      return other === word || behind === 0 ? [] : [{ other, count: before * behind }]
    })
    return between.toSorted((a, b) => b.count - a.count || a.other - b.other).map(({ other }) => other)
  })
}
