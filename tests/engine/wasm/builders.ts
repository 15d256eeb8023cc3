/** Small models, weights and batches for the WASM engine's tests. Everything comes from a seed. */
import { readFile } from 'node:fs/promises'
import { buildEngine } from '../../../scripts/build-engine.ts'
import { wasmBinary } from '../../../server/lab/wasm-binary.ts'
import type { Batch, Checkpoint, Engine, UpdateRule } from '../../../shared/engine/engine.ts'
import type { Threads } from '../../../shared/engine/wasm/crew.ts'
import { createWasmEngine } from '../../../shared/engine/wasm/wasm-engine.ts'
import { randomFrom } from '../../../shared/measures/random.ts'
import { parameterCount, type ModelConfig } from '../../../shared/model/config.ts'

export const micro: ModelConfig = { vocab: 32, context: 8, layers: 2, width: 16, heads: 2, attention: 'causal' }

/** Letter by letter: a whole sentence of the town in one row. */
export const letterShape: ModelConfig = {
  vocab: 28,
  context: 60,
  layers: 2,
  width: 16,
  heads: 4,
  attention: 'causal',
}

/** Nothing here fits a tile: odd widths, heads of 5 and 1, ragged contexts and vocabularies, 1 to 8 layers. */
export const oddShapes: readonly ModelConfig[] = [
  micro,
  { vocab: 13, context: 5, layers: 1, width: 7, heads: 1, attention: 'causal' },
  { vocab: 11, context: 7, layers: 3, width: 15, heads: 3, attention: 'two-sided' },
  { vocab: 50, context: 13, layers: 4, width: 24, heads: 2, attention: 'causal' },
  { vocab: 19, context: 9, layers: 8, width: 10, heads: 2, attention: 'two-sided' },
  { vocab: 2, context: 1, layers: 1, width: 3, heads: 3, attention: 'two-sided' },
  { vocab: 21, context: 70, layers: 1, width: 8, heads: 1, attention: 'causal' },
  letterShape,
]

const numbers = { rate: 1e-2, beta1: 0.9, beta2: 0.99, epsilon: 1e-8, decay: 0.1 }
export const adamw = { kind: 'adamw', ...numbers } as const satisfies UpdateRule

export function nameOf({ vocab, context, layers, width, heads, attention }: ModelConfig): string {
  return `V ${vocab}, T ${context}, L ${layers}, C ${width}, nh ${heads}, ${attention}`
}

export async function wasmEngine(config: ModelConfig, threads?: Threads): Promise<Engine> {
  await buildEngine()
  return createWasmEngine(config, await wasmBinary(), threads)
}

/** The same kernels with relaxed SIMD, which Node has: close to the plain ones, but not bit for bit. */
export async function relaxedEngine(config: ModelConfig, threads?: Threads): Promise<Engine> {
  await buildEngine()
  const binary = await readFile(new URL('../../../build/engine-relaxed.wasm', import.meta.url))
  return createWasmEngine(config, new Uint8Array(binary), threads)
}

/** Weights far enough from 0 that every part of the model matters, gains and biases included. */
export function roughCheckpoint(config: ModelConfig, seed: number): Checkpoint {
  const { normal } = randomFrom(seed)
  const weights = Float32Array.from({ length: parameterCount(config) }, () => 0.3 * normal())
  return { config, step: 0, weights, moments: null }
}

/** Random words; about `askedShare` of the places are asked, the first one always. */
export function randomBatch(config: ModelConfig, rows: number, seed: number, askedShare = 0.7): Batch {
  const { below, unit } = randomFrom(seed)
  const places = rows * config.context
  const inputs = Int32Array.from({ length: places }, () => below(config.vocab))
  const targets = Int32Array.from({ length: places }, () => (unit() < askedShare ? below(config.vocab) : -1))
  targets[0] = below(config.vocab)
  return { rows, inputs, targets }
}

/** The same batch again and again. */
export function repeated(batch: Batch, times: number): Batch[] {
  return Array.from({ length: times }, () => batch)
}

/** Largest difference of two lists, in units of the second list's largest entry. */
export function distance(found: ArrayLike<number>, wanted: ArrayLike<number>): number {
  if (found.length !== wanted.length) throw new RangeError(`${found.length} numbers instead of ${wanted.length}`)
  let difference = 0
  let size = 0
  for (let i = 0; i < wanted.length; i++) {
    difference = Math.max(difference, Math.abs(found[i] - wanted[i]))
    size = Math.max(size, Math.abs(wanted[i]))
  }
  return size > 0 ? difference / size : difference
}
