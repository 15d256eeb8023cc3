/** What a guess of the untrained model's loss is worth. */

/** Blind guessing less the bits that the guess was off; a guess that is as far off as that, or none at all, is worth nothing. */
export function guessWorth(guess: number | null, measuredBits: number, summitBits: number): number {
  return guess === null ? 0 : Math.max(0, summitBits - Math.abs(guess - measuredBits))
}
