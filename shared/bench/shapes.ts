/** The shapes that are timed, and the batches and first weights that every contestant gets. */
import type { Batch, Checkpoint } from '../engine/engine.ts'
import { randomFrom } from '../measures/random.ts'
import type { ModelConfig } from '../model/config.ts'
import { initialWeights } from '../model/init.ts'

/** A model's shape and the rows of a batch. */
export interface BenchShape {
  readonly config: ModelConfig
  readonly rows: number
}

export type ShapeName = 'micro' | 'classroom' | 'g'

export const benchShapes: Readonly<Record<ShapeName, BenchShape>> = {
  micro: { config: sized({ vocab: 32, context: 8, width: 16, heads: 2 }), rows: 4 },
  classroom: { config: sized({ vocab: 512, context: 16, width: 64, heads: 4 }), rows: 32 },
  g: { config: sized({ vocab: 1000, context: 32, width: 64, heads: 4 }), rows: 32 },
}

/** d of the curve. */
export const curveWidths = [16, 32, 64, 128, 256] as const
/** F of the curve. */
export const curveForks = [1, 2, 4, 8, 16, 32, 64] as const

/** The classroom shape at another width. */
export function classroomOfWidth(width: number): BenchShape {
  const { config, rows } = benchShapes.classroom
  return { config: { ...config, width }, rows }
}

function sized(sizes: Pick<ModelConfig, 'vocab' | 'context' | 'width' | 'heads'>): ModelConfig {
  return { ...sizes, layers: 2, attention: 'causal' }
}

/**
 * Batch `number` of the run: the same words for everybody, every position asked. Few words are frequent and many are
 * rare, so that there is something to learn at once: who updates wrongly shows it in the next loss.
 */
export function benchBatch({ config, rows }: BenchShape, number: number): Batch {
  const { unit } = randomFrom(1000 + number)
  const words = () => Int32Array.from({ length: rows * config.context }, () => Math.floor(config.vocab * unit() ** 4))
  return { rows, inputs: words(), targets: words() }
}

/** Where everybody starts. */
export function benchStart({ config }: BenchShape, seed = 1): Checkpoint {
  return { config, step: 0, weights: initialWeights(config, seed), moments: null }
}
