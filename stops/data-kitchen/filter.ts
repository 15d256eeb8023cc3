/** The class's filter: letters, and every sentence that has a word with them is binned. */
import type { SeatId } from '../../shared/match/types.ts'
import type { Pack, TokenId } from '../../shared/packs/pack.ts'
import { withGlorps } from './glorps.ts'
import type { Words } from './kinds.ts'
import { contains } from './tried.ts'
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

/** Words of the world that the filter hits. */
export function hitWords(rule: string, { words }: Pick<Pack, 'words'>): TokenId[] {
  return words.flatMap((word, id) => (id > 0 && word.toLowerCase().includes(rule) ? [id] : []))
}
