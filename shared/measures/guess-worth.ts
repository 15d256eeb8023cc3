/** `most` less what a guess was off; as far off as that, or nothing said at all, is worth nothing. */
export function guessWorth(off: number | null, most: number): number {
  return off === null ? 0 : Math.max(0, most - off)
}
