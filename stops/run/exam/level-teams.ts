/** Which teams nobody can tell apart from the one whose cargo helped most: their intervals overlap with its own. */
import type { TeamCredit } from './team-credit.ts'

/** The best first; alone where all the others lie below what chance could do to it. Empty without credit. */
export function levelTeams(credit: readonly TeamCredit[]): readonly TeamCredit[] {
  const sorted = credit.toSorted((a, b) => b.mean - a.mean)
  const [best] = sorted
  return best === undefined ? [] : sorted.filter(({ high }) => high >= best.low)
}
