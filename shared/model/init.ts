/**
 * The "pile of math": random weights from a seed, before any word was read.
 *
 * As in GPT-2 (Radford et al. 2019): every matrix is normal with standard deviation 0.02, except that what a
 * layer adds to the residual stream is divided by sqrt(2 L), so that the stream does not grow with depth.
 * Gains are 1, biases 0. With the head tied to such small embeddings every word starts out about as likely as any other.
 */
import { randomFrom } from '../measures/random.ts'
import { parameterCount, parameterTable, type ModelConfig } from './config.ts'

const SPREAD = 0.02

/** Flat weights in the order of `parameterTable`; the same seed gives the same weights on every machine. */
export function initialWeights(config: ModelConfig, seed: number): Float32Array {
  const { normal } = randomFrom(seed)
  const weights = new Float32Array(parameterCount(config))
  const residual = SPREAD / Math.sqrt(2 * config.layers)
  for (const { name, shape, offset, size } of parameterTable(config)) {
    const place = weights.subarray(offset, offset + size)
    if (name.endsWith('.gain')) place.fill(1)
    if (shape.length < 2) continue
    const spread = name.endsWith('.out') ? residual : SPREAD
    for (let i = 0; i < size; i++) place[i] = spread * normal()
  }
  return weights
}
