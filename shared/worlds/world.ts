/**
 * A world that a model can learn: a language with a grammar of its own, so that its floor is known exactly, and a manner in
 * which everything there is said. Its pack file is written from it (`world-file.ts`).
 */
import type { Grammar } from '../packs/grammar.ts'
import type { PackFile } from '../packs/schema.ts'

export interface AlmanacTopic {
  /** Its title is the locale text `almanac.<id>`. */
  readonly id: string
  /** What is usually so; what is always so; and what is said instead of a usual thing now and then. */
  readonly lines: readonly string[]
  readonly always?: readonly string[]
  readonly seldom?: readonly string[]
}

export interface World {
  /** Its pack has this id too. */
  readonly id: string
  readonly title: string
  /** Every clue comes before the word it helps to guess, because the model reads from left to right. */
  readonly grammar: Grammar
  /** The chip table: every word lies on exactly one rack. Their order is also the order of the vocabulary. */
  readonly racks: readonly { readonly id: string; readonly words: readonly string[] }[]
  /** Each answer is the likeliest word. The first opens and closes every match. */
  readonly probes: PackFile['probes']
  /** The combination of the first probe, which training must never show. */
  readonly signature: string
  /** What can be looked up, in its own words. */
  readonly almanac: readonly AlmanacTopic[]
}

/** Racks of these words; one that two of them name stays where it is named first. */
export function racksOf(groups: Readonly<Record<string, readonly string[]>>): World['racks'] {
  const taken = new Set<string>()
  return Object.entries(groups).map(([id, words]) => {
    const own = [...new Set(words)].filter((word) => !taken.has(word))
    for (const word of own) taken.add(word)
    return { id, words: own }
  })
}

/** The column of a table. */
export function each<T, F extends keyof T>(table: Readonly<Record<string, T>>, field: F): T[F][] {
  return Object.values(table).map((row) => row[field])
}

/** A line a row of a table, for the almanac. */
export function lines<T>(facts: Readonly<Record<string, T>>, line: (name: string, fact: T) => string): string[] {
  return Object.entries(facts).map(([name, fact]) => line(name, fact))
}
