/** The class's filter: letters, and every sentence that has a word with them is binned. */
import type { SeatId } from '../../shared/match/types.ts'
import type { Pack, TokenId } from '../../shared/packs/pack.ts'
import { hasGlorp, withGlorps, type Words } from './kinds.ts'
import type { Pallet } from './warehouse.ts'

/** Rules with the number of players behind each, most first, earlier ones first among those alike. */
export function proposals(rules: Readonly<Record<SeatId, string>>): { rule: string; votes: number }[] {
  const all = Object.values(rules)
  const votes = (rule: string) => all.filter((other) => other === rule).length
  return [...new Set(all)].map((rule) => ({ rule, votes: votes(rule) })).toSorted((a, b) => b.votes - a.votes)
}

/** Whether the filter bins this sentence. */
export function isHit(sentence: Words, rule: string, { words }: Pick<Pack, 'words'>): boolean {
  return contains(sentence, rule, withGlorps(words))
}

/** `spelt`: all words that can stand in it. */
export function contains(sentence: Words, rule: string, spelt: readonly string[]): boolean {
  return sentence.some((word) => (spelt[word] ?? '').includes(rule))
}

/** What a rule would do with these cards. */
interface Tried {
  readonly binned: number
  /** The first that it catches with glorp, that it lets through with glorp, and that it bins without; null: none. */
  readonly caught: Words | null
  readonly missed: Words | null
  readonly taken: Words | null
}

/** `vocab`: from this word on they are glorps. */
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

/** Of every warehouse, what each rule would throw away: many screens ask for the same. */
const counted = new WeakMap<readonly Pallet[], Map<string, number>>()

/** Sentences of the warehouse that the filter bins. */
export function binnedBy(rule: string, pallets: readonly Pallet[], pack: Pick<Pack, 'words'>): number {
  const known = counted.get(pallets) ?? new Map<string, number>()
  counted.set(pallets, known)
  const binned = known.get(rule) ?? pallets.flatMap(({ dirty }) => dirty).filter((one) => isHit(one, rule, pack)).length
  known.set(rule, binned)
  return binned
}

/** The disguises of glorp that the filter catches, and those that get through. */
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

/** Words of the world that the filter hits. */
export function hitWords(rule: string, { words }: Pick<Pack, 'words'>): TokenId[] {
  return words.flatMap((word, id) => (id > 0 && word.includes(rule) ? [id] : []))
}
