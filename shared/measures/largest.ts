/** Where the largest of some figures stands; of several the first. -1: there are none. */
export function largestAt(figures: readonly number[]): number {
  return figures.indexOf(Math.max(...figures))
}
