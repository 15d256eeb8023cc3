/** Chips on their way to the table: whole, never below zero, never more than there are. Plain data. */
import type { Chips } from '../../../shared/activities/run/types.ts'

export const noChips: Chips = { racks: {}, words: {} }

export function placed(chips: Chips): number {
  return sum(chips.racks) + sum(chips.words)
}

/** The same chips with one more or less at a place; unchanged where that is not possible. */
export function moveChip(chips: Chips, where: 'racks' | 'words', id: string, by: 1 | -1, most: number): Chips {
  const now = chips[where][id] ?? 0
  if (now + by < 0 || (by > 0 && placed(chips) >= most)) return chips
  const rest = Object.fromEntries(Object.entries(chips[where]).filter(([other]) => other !== id))
  return { ...chips, [where]: now + by === 0 ? rest : { ...rest, [id]: now + by } }
}

export function sameChips(one: Chips, other: Chips): boolean {
  return sameCounts(one.racks, other.racks) && sameCounts(one.words, other.words)
}

function sum(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((all, count) => all + count, 0)
}

function sameCounts(one: Readonly<Record<string, number>>, other: Readonly<Record<string, number>>): boolean {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].every((id) => (one[id] ?? 0) === (other[id] ?? 0))
}
