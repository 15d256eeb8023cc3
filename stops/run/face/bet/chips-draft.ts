/** Chips on their way to the table: whole, never below zero, never more than there are. Plain data. */
import type { Chips } from '../../bet/state.ts'

export const noChips: Chips = { racks: {}, words: {} }

export function placed(chips: Chips): number {
  return sum(chips.racks) + sum(chips.words)
}

/** The same chips with so many more or less at a place, as far as that is possible. */
export function moveChips(chips: Chips, where: 'racks' | 'words', id: string, by: number, most: number): Chips {
  return setChips(chips, where, id, (chips[where][id] ?? 0) + by, most)
}

/** The same chips with `count` at a place, or as many as there are: never below zero, never more than `most` in all. */
export function setChips(chips: Chips, where: 'racks' | 'words', id: string, count: number, most: number): Chips {
  const now = chips[where][id] ?? 0
  const next = Math.min(Math.max(0, Math.round(count)), now + most - placed(chips))
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

function sum(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((all, count) => all + count, 0)
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
