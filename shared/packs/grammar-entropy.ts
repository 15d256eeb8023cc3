/**
 * How uncertain a grammar really is: the floor under every model's loss.
 *
 * All beginnings that the grammar can write are visited once, with their probabilities, so the entropies are
 * sums and not estimates (Shannon 1948, section 7: the entropy of a source, averaged over its states).
 */
import { surprise } from '../measures/bits.ts'
import {
  beginnings,
  continuations,
  END,
  after,
  massOf,
  type Continuation,
  type Derivation,
  type Grammar,
} from './grammar.ts'

export interface GrammarEntropy {
  /** Mean surprise of a predicted token, words and the closing END alike, bits. */
  readonly perToken: number
  /** Mean surprise of a key word, bits. */
  readonly keyWord: number
  /** Mean number of predicted tokens in a sentence, the closing END included. */
  readonly tokens: number
}

/** Exact entropies of the grammar. Takes time in proportion to the number of different sentences. */
export function grammarEntropy(grammar: Grammar): GrammarEntropy {
  const sum = { bits: 0, tokens: 0, keyBits: 0, keyTokens: 0 }
  visit(beginnings(grammar))
  return { perToken: sum.bits / sum.tokens, keyWord: sum.keyBits / sum.keyTokens, tokens: sum.tokens }

  function visit(alive: readonly Derivation[]) {
    const mass = massOf(alive)
    for (const [word, ways] of byWord(alive)) {
      const p = massOf(ways.map(({ next }) => next))
      const bits = surprise(p / mass)
      const keyMass = massOf(ways.filter(({ isKey }) => isKey).map(({ next }) => next))
      sum.bits += p * bits
      sum.tokens += p
      sum.keyBits += keyMass * bits
      sum.keyTokens += keyMass
      if (word !== END) visit(ways.map(({ next }) => next))
    }
  }
}

function byWord(alive: readonly Derivation[]): Map<string, Continuation[]> {
  return Map.groupBy(alive.flatMap(continuations), ({ word }) => word)
}

/**
 * The grammar's own surprise at each word of a sentence and at its END, bits; length words.length + 1.
 * Infinity from the first word that the grammar never writes there.
 */
export function floorBits(grammar: Grammar, words: readonly string[]): number[] {
  return floorReader(grammar)(words)
}

interface Said {
  readonly alive: readonly Derivation[]
  readonly mass: number
  readonly next: Map<string, Said>
}

/** The same for many sentences of one grammar: beginnings that they share are followed once. */
export function floorReader(grammar: Grammar): (words: readonly string[]) => number[] {
  const root = said(beginnings(grammar))
  return (words) => {
    let now = root
    return [...words, END].map((word) => {
      const next = now.next.get(word) ?? said(after(now.alive, word))
      now.next.set(word, next)
      const bits = surprise(next.mass / now.mass)
      now = next
      return bits
    })
  }
}

function said(alive: readonly Derivation[]): Said {
  return { alive, mass: massOf(alive), next: new Map() }
}
