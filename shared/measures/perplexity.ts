/**
 * Perplexity: how many equally likely words would leave one as unsure (Jelinek et al. 1977).
 * `bits` is the mean surprise of a token, so blind guessing among V words has perplexity V.
 */
export function perplexity(bits: number): number {
  return 2 ** bits
}
