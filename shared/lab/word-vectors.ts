/** The words of a model as vectors: the rows of its first table, which is the embedding and, transposed, the head. */
import type { Checkpoint } from '../engine/engine.ts'
import type { Vector } from '../measures/vectors.ts'

/** In the order of the vocabulary, as they are. */
export function wordVectors({ config, weights }: Pick<Checkpoint, 'config' | 'weights'>): Vector[] {
  const { vocab, width } = config
  return Array.from({ length: vocab }, (_, word) => [...weights.subarray(word * width, (word + 1) * width)])
}
