/** Chips on words and racks on their way to the table. Plain data. */
import type { Chips } from '../../bet/state.ts'
import { laidAt } from '../../../../client/moves/chips.ts'
import { sum } from '../../../../shared/measures/mean.ts'

export const noChips: Chips = { racks: {}, words: {} }

/** Where chips may lie: a word by its token id, or a rack. */
export interface Place {
  readonly where: 'racks' | 'words'
  readonly id: string
}

export function placed({ racks, words }: Chips): number {
  return sum([...Object.values(racks), ...Object.values(words)])
}

export function countAt(chips: Chips, { where, id }: Place): number {
  return chips[where][id] ?? 0
}

/** The same chips with `wish` at a place, or as many as there are: never below zero, never more than `most` in all. */
export function setChips(chips: Chips, place: Place, wish: number, most: number): Chips {
  const { where, id } = place
  const now = countAt(chips, place)
  const next = laidAt(now, wish, most - placed(chips))
  if (next === now) return chips
  const rest = Object.fromEntries(Object.entries(chips[where]).filter(([other]) => other !== id))
  return { ...chips, [where]: next === 0 ? rest : { ...rest, [id]: next } }
}

/** Whether something from outside, such as a kept draft, has the shape of chips. */
export function isChips(value: unknown): value is Chips {
  return (
    typeof value === 'object' &&
    value !== null &&
    'racks' in value &&
    'words' in value &&
    isCounts(value.racks) &&
    isCounts(value.words)
  )
}

export function sameChips(one: Chips, other: Chips): boolean {
  return sameCounts(one.racks, other.racks) && sameCounts(one.words, other.words)
}

function sameCounts(one: Readonly<Record<string, number>>, other: Readonly<Record<string, number>>): boolean {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].every((id) => (one[id] ?? 0) === (other[id] ?? 0))
}

function isCounts(value: unknown): value is Readonly<Record<string, number>> {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((count) => Number.isInteger(count) && count > 0)
  )
}
