/**
 * What the game needs from a trainer, whatever runs it: tfjs, WASM or WebGPU.
 *
 * An engine holds ONE model at a time: weights, and the optimizer's moments when AdamW is used. It speaks nats and
 * plain typed arrays; bits and words are the lab's business. Everything is deterministic: an engine has no
 * clock and no randomness. All methods reject with `EngineError` and leave the loaded checkpoint untouched
 * when their arguments are wrong.
 */
import type { ModelConfig } from '../model/config.ts'

/**
 * B rows of T tokens, row-major.
 * `targets[i]` is the token that should follow `inputs[i]`; -1 means "not asked" (padding).
 * `mean` losses are means over the asked positions. Where rows have weights, it is no mean: the loss is the sum over
 * all asked positions, each times its row's weight, which may be negative. `evaluate` asks for no weights.
 */
export interface Batch {
  readonly rows: number
  readonly inputs: Int32Array
  readonly targets: Int32Array
  /** One a row. */
  readonly weights?: Float32Array
}

/** Plain SGD (the throttle game: it can diverge) or AdamW (Loshchilov & Hutter 2019), decoupled decay. */
export type UpdateRule =
  | { readonly kind: 'sgd'; readonly rate: number; readonly clip?: number }
  | {
      readonly kind: 'adamw'
      readonly rate: number
      readonly beta1: number
      readonly beta2: number
      readonly epsilon: number
      readonly decay: number
      /** Largest global gradient norm; absent means no clipping. */
      readonly clip?: number
    }

/** A model at rest. `weights` is flat, in the order of `parameterTable(config)`. */
export interface Checkpoint {
  readonly config: ModelConfig
  /** Optimizer steps taken since step 0. */
  readonly step: number
  readonly weights: Float32Array
  /** AdamW's first and second moments, each of the weights' length; null after init and under SGD. */
  readonly moments: { readonly first: Float32Array; readonly second: Float32Array } | null
}

/** What the model does with one context of t tokens (t <= T), for showing. Natural units, row-major arrays. */
export interface Inspection {
  readonly tokens: readonly number[]
  /** [layers][heads][t][t]: attention probability from the row's position to the column's. */
  readonly attention: Float32Array
  /** [layers + 1][t][width]: the residual stream after the embedding and after each layer. */
  readonly hidden: Float32Array
  /** [layers + 1][V]: log-probabilities of the next word read off at the last position after each layer (logit lens). */
  readonly lens: Float32Array
}

/** One fork of a population: its own start, its own batches, one update rule for all steps. */
export interface Fork {
  readonly from: Checkpoint
  readonly batches: readonly Batch[]
  readonly rule: UpdateRule
}

/** How the ends of a population are examined and heard of. */
export interface ForkWatch {
  /** Every end is evaluated on these batches, where it was trained. */
  readonly exam: readonly Batch[]
  /**
   * Heard once a fork, as soon as its end is known, in any order: the fork's place in the list, and the losses of
   * each batch of the exam, as `evaluate` gives them. When it rejects, so does `trainForks`, and forks that are
   * not yet under way are not trained.
   */
  readonly onEnd: (fork: number, losses: readonly Float32Array[]) => Promise<void>
  /**
   * A sign of life from an engine that trains many forks side by side, whose ends come all at once and late: forks have
   * taken some more steps. When it rejects, so does `trainForks`.
   */
  readonly onSteps?: () => Promise<void>
}

export interface Engine {
  /** For the screen and the log: 'tfjs-wasm', 'wasm-simd', 'webgpu' ... */
  readonly name: string
  readonly config: ModelConfig
  /** Replaces the model. The engine copies what it is given. */
  load(checkpoint: Checkpoint): Promise<void>
  /** Copies the model out. */
  save(): Promise<Checkpoint>
  /** One optimizer step a batch, in order. Returns the mean loss of each batch before its update, nats. */
  train(batches: readonly Batch[], rule: UpdateRule): Promise<Float32Array>
  /** Loss of every position, nats, [rows * T]; 0 where the target is -1. */
  evaluate(batch: Batch): Promise<Float32Array>
  /** Log-probabilities of the next word after each context, nats, one [V] array a context. */
  predict(contexts: readonly (readonly number[])[]): Promise<Float32Array[]>
  inspect(context: readonly number[]): Promise<Inspection>
  /** Mean loss (nats) and its flat gradient for one batch, without an update. */
  gradient(batch: Batch): Promise<{ loss: number; gradient: Float32Array }>
  /** Trains every fork from its own start and returns their ends, in order. The loaded model is untouched. */
  trainForks(forks: readonly Fork[], watch?: ForkWatch): Promise<Checkpoint[]>
  dispose(): void
}

/** Wrong arguments or a broken run, naming the field. */
export class EngineError extends Error {
  override readonly name = 'EngineError'
  readonly field: string
  constructor(field: string, message: string) {
    super(`${field}: ${message}`)
    this.field = field
  }
}
