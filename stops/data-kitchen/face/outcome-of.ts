/** What a measured saving comes to, in the words of the bet. */
import { verdict, type Verdict } from '../../../shared/measures/interval.ts'
import { DIRT, type Kind } from '../kinds.ts'
import type { Saved } from '../types.ts'

export function outcomeOf(saved: Saved): Verdict {
  return verdict({ ...saved, error: 0 })
}

/** null until all kinds are measured. */
export function dearestOf(kinds: readonly { readonly kind: Kind; readonly saved: Saved }[]) {
  if (kinds.length < DIRT.length) return null
  return kinds.toSorted((a, b) => a.saved.mean - b.saved.mean)[0] ?? null
}
