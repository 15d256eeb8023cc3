/** A draw that several parts of a simulated player make. */
import { entryAt } from '../measures/entries.ts'
import type { Random } from '../measures/random.ts'

/** One of several, each as likely. */
export function pick<T>(from: readonly T[], random: Random): T {
  return entryAt(from, random.below(from.length))
}
