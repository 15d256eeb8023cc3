/**
 * How sentences become batches. Batch k of a run is a function of (sentences, sampling, k) alone, so a run that
 * was cut off goes on with exactly the batches it would have seen.
 *
 * A row is boundary, words, boundary: the inputs are all but the last, the targets all but the first. Each pass over the
 * sentences (an epoch) has its own shuffled order, and a batch may span two passes.
 */
import { entryAt } from '../measures/entries.ts'
import type { Batch } from '../engine/engine.ts'
import { randomFrom, seedState } from '../measures/random.ts'
import type { ModelConfig } from '../model/config.ts'
import { BOUNDARY, type Pack, type TokenId } from '../packs/pack.ts'
import type { Corpus, Sampling } from './shapes.ts'
import { LabError } from './lab-error.ts'

export type Words = readonly TokenId[]

/** All sentences of a corpus, in a fixed order. Rejects an empty corpus and a slice that the pack does not have. */
export function corpusSentences(pack: Pack, corpus: Corpus): Words[] {
  const { from, to } = corpus.pool ?? { from: 0, to: 0 }
  if (from < 0 || to < from || to > pack.train.length) {
    throw new LabError('bad-job', `sentences ${from} to ${to} of a pool of ${pack.train.length}`)
  }
  const pool = pack.train.slice(from, to).map((sentence) => sentence.tokens)
  if (pool.length + corpus.extra.length === 0) throw new LabError('bad-job', 'a corpus without sentences')
  return [...pool, ...corpus.extra]
}

/** One row a sentence, padded to T with boundaries that are not asked. */
export function batchOf({ context: T }: ModelConfig, sentences: readonly Words[]): Batch {
  const inputs = new Int32Array(sentences.length * T).fill(BOUNDARY)
  const targets = new Int32Array(sentences.length * T).fill(-1)
  for (const [row, words] of sentences.entries()) {
    if (words.length >= T)
      throw new LabError('bad-job', `a sentence of ${words.length} words, the brain reads ${T - 1}`)
    inputs.set(words, row * T + 1)
    targets.set([...words, BOUNDARY], row * T)
  }
  return { rows: sentences.length, inputs, targets }
}

/** The sentences of batch k; or whatever else is drawn from in the same way. */
export function drawer<T>(sentences: readonly T[], { seed, rows }: Sampling): (k: number) => T[] {
  const n = sentences.length
  let epoch = -1
  let order: T[] = []
  const sentenceAt = (place: number) => {
    const wanted = Math.floor(place / n)
    if (wanted !== epoch) {
      epoch = wanted
      order = randomFrom(seedState(seed) + epoch).shuffle(sentences)
    }
    return entryAt(order, place % n)
  }
  return (k) => Array.from({ length: rows }, (_, row) => sentenceAt(k * rows + row))
}
