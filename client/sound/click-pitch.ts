/** An octave down at no surprise, as made at blind guessing; above that it rises on, to an octave up at most. */
export function clickPitch(bits: number, summitBits: number): number {
  return Math.min(2, 2 ** (bits / summitBits - 1))
}
