/**
 * The way back: a model out of the files that it was taken home in, for a room of its own world. It is a claim: every tensor
 * must be there with its very shape and finite numbers, no other may be, and the words must be the pack's, one by one. Names
 * in files are only compared, never used.
 */
import type { Checkpoint } from '../engine/engine.ts'
import { brainFor, type BrainSize } from '../match/brains.ts'
import { parameterCount, parameterTable, type ModelConfig } from '../model/config.ts'
import type { Pack } from '../packs/pack.ts'
import { tensorName } from './gpt2-files.ts'
import { readSafetensors, type Tensor } from './safetensors.ts'

/** Of `model.safetensors`: the largest model of a room has .8 MB. */
export const MOST_MODEL_BYTES = 1024 * 1024

/** Why a room cannot go on from it. */
export type ModelTrouble =
  | 'model-unreadable'
  | 'model-too-large'
  | 'model-other-words'
  | 'model-other-shape'
  | 'model-not-finite'

export interface BroughtModel {
  /** By their tokens. */
  readonly words: readonly string[]
  /** Heads of a layer, which no tensor tells; null: the file did not say. */
  readonly heads: number | null
  /** `model.safetensors`. */
  readonly tensors: Uint8Array
}

export interface ReadModel {
  readonly size: BrainSize
  /** At step 0, without moments: AdamW begins anew. */
  readonly checkpoint: Checkpoint
}

const sizes: readonly BrainSize[] = ['class', 'small']

export function readModel({ words, heads, tensors }: BroughtModel, pack: Pack): ReadModel | ModelTrouble {
  if (tensors.length > MOST_MODEL_BYTES) return 'model-too-large'
  const read = tensorsIn(tensors)
  if (read === null) return 'model-unreadable'
  if (words.length !== pack.words.length || words.some((word, token) => word !== pack.words[token]))
    return 'model-other-words'
  for (const size of sizes) {
    const { config } = brainFor(size, pack)
    const weights = weightsOf(read, config)
    if (weights === null || (heads !== null && heads !== config.heads)) continue
    if (!weights.every(Number.isFinite)) return 'model-not-finite'
    return { size, checkpoint: { config, step: 0, weights, moments: null } }
  }
  return 'model-other-shape'
}

function tensorsIn(bytes: Uint8Array): ReadonlyMap<string, Tensor> | null {
  try {
    return new Map(Object.entries(readSafetensors(bytes)))
  } catch {
    return null
  }
}

/** In our own order; null when these are not the tensors of such a model. */
function weightsOf(tensors: ReadonlyMap<string, Tensor>, config: ModelConfig): Float32Array | null {
  const table = parameterTable(config)
  if (tensors.size !== table.length) return null
  const weights = new Float32Array(parameterCount(config))
  for (const { name, shape, offset } of table) {
    const tensor = tensors.get(tensorName(name))
    if (tensor === undefined || tensor.shape.join() !== shape.join()) return null
    weights.set(tensor.data, offset)
  }
  return weights
}
