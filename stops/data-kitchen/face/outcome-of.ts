/** What a measured saving comes to, in the words of the bet. */
import { verdict, type Verdict } from '../../../shared/measures/interval.ts'
import type { Saved } from '../types.ts'

export function outcomeOf(saved: Saved): Verdict {
  return verdict({ ...saved, error: 0 })
}
