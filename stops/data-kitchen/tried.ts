/** What a filter does with sentences that are at hand, on a phone and anywhere. */
import { hasGlorp, type Words } from './kinds.ts'

/** `spelt`: all words that can stand in it. */
export function contains(sentence: Words, rule: string, spelt: readonly string[]): boolean {
  return sentence.some((word) => (spelt[word] ?? '').toLowerCase().includes(rule))
}

interface Tried {
  readonly binned: number
  /** The first that it catches with glorp, that it lets through with glorp, and that it bins without; null: none. */
  readonly caught: Words | null
  readonly missed: Words | null
  readonly taken: Words | null
}

/** What a rule would do with these cards. `vocab`: from this word on they are glorps. */
export function triedOn(cards: readonly Words[], rule: string, spelt: readonly string[], vocab: number): Tried {
  const find = (isBinned: boolean, isGlorp: boolean) =>
    cards.find((card) => contains(card, rule, spelt) === isBinned && hasGlorp(card, vocab) === isGlorp) ?? null
  return {
    binned: cards.filter((card) => contains(card, rule, spelt)).length,
    caught: find(true, true),
    missed: find(false, true),
    taken: find(true, false),
  }
}

/** The disguises of glorp that the filter catches, and those that get through; of one that is not told nothing is said. */
export function disguises(
  rule: string,
  shown: readonly (string | null)[],
): Readonly<Record<'caught' | 'through', string[]>> {
  const glorps = shown.flatMap((glorp) => glorp ?? [])
  return {
    caught: glorps.filter((glorp) => glorp.includes(rule)),
    through: glorps.filter((glorp) => !glorp.includes(rule)),
  }
}
