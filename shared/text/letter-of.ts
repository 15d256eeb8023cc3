/** How one of a few is called where it stands beside others: A, B, C ... */
export function letterOf(at: number): string {
  return String.fromCodePoint(65 + at)
}
