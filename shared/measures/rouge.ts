/**
 * ROUGE-L (Lin 2004): the longest row of words that both texts have in this order, with or without others between them, as a share
 * of each; the two shares together as F1. 0 to 1.
 */
export function rougeL<T>(candidate: readonly T[], reference: readonly T[]): number {
  const common = longestCommon(candidate, reference)
  return common === 0 ? 0 : (2 * common) / (candidate.length + reference.length)
}

/** Length of the longest common subsequence. */
export function longestCommon<T>(one: readonly T[], other: readonly T[]): number {
  let above = Array<number>(other.length + 1).fill(0)
  for (const word of one) {
    const row = [0]
    for (const [at, its] of other.entries())
      row.push(its === word ? (above[at] ?? 0) + 1 : Math.max(above[at + 1] ?? 0, row[at] ?? 0))
    above = row
  }
  return above.at(-1) ?? 0
}
