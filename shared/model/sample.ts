/**
 * Choosing a word from the model's guess, by seeded dice.
 */

/**
 * Draws an index from log-probabilities [V] (nats). `unit` is a draw from [0, 1).
 * Temperature 1 keeps the model's own odds, below 1 favours the likely, 0 takes the likeliest.
 */
export function sample(logProbs: Float32Array, temperature: number, unit: number): number {
  const most = logProbs.reduce((most, value) => Math.max(most, value), -Infinity)
  const best = logProbs.indexOf(most)
  if (temperature <= 0) return best
  const weights = Array.from(logProbs, (value) => Math.exp((value - most) / temperature))
  let left = unit * weights.reduce((sum, weight) => sum + weight, 0)
  for (const [index, weight] of weights.entries()) {
    left -= weight
    if (left < 0) return index
  }
  return best
}
