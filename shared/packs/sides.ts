/**
 * What a language says of a blank: which words may stand there by what is left of it alone, and by both sides. Where the
 * grammar is known both are exact; in a text they are counted from the two neighbours alone.
 */
import { bigramCounts, bigramDistribution } from '../measures/bigram.ts'
import { memoized } from '../measures/memoized.ts'
import { sum } from '../measures/mean.ts'
import { after, beginnings, continuations, END, massOf, type Derivation, type Grammar } from './grammar.ts'
import { grammarOf } from './grammars.ts'
import { BOUNDARY, type Pack, type TokenId } from './pack.ts'

/** Probabilities of each word that may stand there; either sums to 1, or is empty where no word may. */
export type Shares = ReadonlyMap<TokenId, number>

export interface Sides {
  readonly left: Shares
  readonly both: Shares
}

/** Takes some ms. */
export function sidesOf(pack: Pack, tokens: readonly TokenId[], blank: number): Sides {
  const grammar = grammarOf(pack)
  return grammar === null ? countedSides(pack, tokens, blank) : grammarSides(grammar, pack, tokens, blank)
}

function grammarSides(grammar: Grammar, pack: Pack, tokens: readonly TokenId[], blank: number): Sides {
  const said = tokens.map((token) => pack.words[token] ?? '')
  const alive: readonly Derivation[] = said.slice(0, blank).reduce(after, beginnings(grammar))
  const rest = [...said.slice(blank + 1), END]
  const steps = Map.groupBy(alive.flatMap(continuations), ({ word }) => word)
  steps.delete(END)
  const masses = [...steps].map(([word, ways]) => {
    const next = ways.map((way) => way.next)
    return { word: pack.words.indexOf(word), left: massOf(next), both: massOf(rest.reduce(after, next)) }
  })
  return {
    left: shares(masses.map(({ word, left }) => [word, left])),
    both: shares(masses.map(({ word, both }) => [word, both])),
  }
}

function shares(masses: readonly (readonly [TokenId, number])[]): Shares {
  const all = sum(masses.map(([, mass]) => mass))
  return new Map(masses.flatMap(([word, mass]) => (mass > 0 ? [[word, mass / all]] : [])))
}

const countsOf = memoized(({ train, words }: Pack) =>
  bigramCounts(
    train.map(({ tokens }) => tokens),
    words.length,
  ),
)

/** Sightings of any word behind any other, for what was never read: less than one. */
const PRIOR = 0.1

function countedSides(pack: Pack, tokens: readonly TokenId[], blank: number): Sides {
  const counts = countsOf(pack)
  const { vocab, pairs, leads } = counts
  const next = tokens[blank + 1] ?? BOUNDARY
  const before = [...bigramDistribution(counts, tokens.slice(0, blank)).entries()].filter(([word]) => word !== BOUNDARY)
  const behind = (word: TokenId) => ((pairs[word * vocab + next] ?? 0) + PRIOR) / ((leads[word] ?? 0) + PRIOR * vocab)
  return { left: shares(before), both: shares(before.map(([word, p]) => [word, p * behind(word)])) }
}
