/**
 * The "pile of math": random weights from a seed, before any word was read.
 *
 * A matrix with n rows gets standard deviation 1 / sqrt(n), so that a sum over its rows neither grows nor
 * fades (LeCun et al. 1998); what a layer adds to the residual stream is divided by sqrt(2 L) besides, so that the
 * stream does not grow with depth (Radford et al. 2019). Gains are 1, biases 0. The embeddings are small: with the
 * head tied to them, every word starts out about as likely as any other. GPT-2's 0.02 everywhere was measured
 * too: it starts as evenly, but plain SGD learns half as fast from there.
 */
import { randomFrom } from '../measures/random.ts'
import { parameterCount, parameterTable, type ModelConfig } from './config.ts'

const EMBEDDING_SPREAD = 0.04

/** Flat weights in the order of `parameterTable`; the same seed gives the same weights on every machine. */
export function initialWeights(config: ModelConfig, seed: number): Float32Array {
  const { normal } = randomFrom(seed)
  const weights = new Float32Array(parameterCount(config))
  for (const { name, shape, offset, size } of parameterTable(config)) {
    const place = weights.subarray(offset, offset + size)
    if (name.endsWith('.gain')) place.fill(1)
    const [rows, columns] = shape
    if (rows === undefined || columns === undefined) continue
    const spread = name.startsWith('embed.') ? EMBEDDING_SPREAD : 1 / Math.sqrt(rows)
    const share = name.endsWith('.out') ? spread / Math.sqrt(2 * config.layers) : spread
    for (let i = 0; i < size; i++) place[i] = share * normal()
  }
  return weights
}
