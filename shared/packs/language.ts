/**
 * All that a grammar can say in the combinations that training never shows: every sentence once, with its exact
 * probability. Fresh exams and cards are drawn from here.
 */
import { surprise } from '../measures/bits.ts'
import { beginnings, continuations, END, type Derivation, type Grammar } from './grammar.ts'
import { combinationOf } from './held-out.ts'

export interface Saying {
  readonly words: readonly string[]
  /** Positions of the key words. */
  readonly key: readonly number[]
  /** The grammar's own surprise at each word and at the END, bits. */
  readonly floorBits: readonly number[]
  /** Name of its template. */
  readonly template: string
  /** How often the grammar says it; not normalised over the list. */
  readonly p: number
}

/** A half-written sentence that remembers which of its words were key words. */
interface Path {
  readonly derivation: Derivation
  readonly key: readonly number[]
}

/**
 * The sentences all of whose derivations are held out, in the order of the grammar. Takes time in proportion to the
 * number of all its sentences: about a tenth of a second for the town.
 */
export function heldOutLanguage(grammar: Grammar, held: ReadonlySet<string>): Saying[] {
  const found: Saying[] = []
  visit(
    beginnings(grammar).map((derivation) => ({ derivation, key: [] })),
    [],
    [],
  )
  return found

  function visit(alive: readonly Path[], words: readonly string[], floorBits: readonly number[]) {
    const mass = massOf(alive)
    const steps = alive.flatMap(({ derivation, key }) =>
      continuations(derivation).map(({ word, isKey, next }) => ({
        word,
        path: { derivation: next, key: isKey ? [...key, words.length] : key },
      })),
    )
    for (const [word, ways] of Map.groupBy(steps, (step) => step.word)) {
      const paths = ways.map(({ path }) => path)
      const floors = [...floorBits, surprise(massOf(paths) / mass)]
      if (word !== END) visit(paths, [...words, word], floors)
      else if (paths.every(({ derivation: { template, filled } }) => held.has(combinationOf(template, filled)))) {
        const { derivation, key } = paths.reduce((best, path) => (path.derivation.p > best.derivation.p ? path : best))
        found.push({ words, key, floorBits: floors, template: derivation.template.name, p: massOf(paths) })
      }
    }
  }
}

function massOf(paths: readonly Path[]): number {
  return paths.reduce((sum, { derivation }) => sum + derivation.p, 0)
}
