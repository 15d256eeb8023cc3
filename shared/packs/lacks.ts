/** What a pack does not have that a stop may need: a planner says so before the stop is played. */
import type { PackPart } from '../lessons/plan.ts'
import type { Pack } from './pack.ts'

export function lacksOf({ probes, floor, books }: Pack): PackPart[] {
  const has: Readonly<Record<PackPart, boolean>> = {
    probes: probes.length > 0,
    grammar: floor === 'exact',
    books: books.length > 1,
  }
  return (['probes', 'grammar', 'books'] as const).filter((part) => !has[part])
}
