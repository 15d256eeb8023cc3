/**
 * The transformer trained by TensorFlow.js on any of its backends: the reference that the other executors are
 * measured against, and what runs where they cannot.
 *
 * The model lives as one flat tensor on the backend. A step cuts it into the named parameters, asks tfjs for their
 * gradients, joins these into one flat gradient and updates everything at once. tfjs has one backend for
 * the whole thread, so each piece of work names its own before it begins and runs through without a pause.
 */
import { entryAt } from '../../measures/entries.ts'
import * as tf from '@tensorflow/tfjs'
import { parameterTable, type ModelConfig, type Parameter } from '../../model/config.ts'
import { constants, guess, losses, read, type Constants, type Weights } from '../../model/transformer.ts'
import { checkBatch, checkCheckpoint, checkConfig, checkContext, checkForks, checkRule } from '../check.ts'
import { EngineError, type Batch, type Checkpoint, type Engine, type Fork, type ForkWatch } from '../engine.ts'
import type { Inspection, UpdateRule } from '../engine.ts'
import { batchTensors, type BatchTensors } from './batch-tensors.ts'
import { ruleTensors, update, type Flat, type RuleTensors } from './update.ts'

/** The names under which tfjs knows its backends. They must have been set up (`backends.ts`). */
export type TfjsBackend = 'cpu' | 'wasm' | 'webgl' | 'webgpu'

type Loaded = Flat & { readonly step: number }

export function tfjsEngine(config: ModelConfig, backend: TfjsBackend): Engine {
  checkConfig(config)
  return new TfjsEngine(config, backend)
}

class TfjsEngine implements Engine {
  readonly name: string
  readonly config: ModelConfig
  readonly #backend: TfjsBackend
  readonly #table: Parameter[]
  readonly #fixed: Constants
  #loaded: Loaded | null = null

  constructor(config: ModelConfig, backend: TfjsBackend) {
    this.name = `tfjs-${backend}`
    this.config = config
    this.#backend = backend
    this.#table = parameterTable(config)
    this.#use()
    this.#fixed = constants(config)
  }

  async load(checkpoint: Checkpoint): Promise<void> {
    checkCheckpoint(this.config, checkpoint)
    this.#replace(this.#upload(checkpoint))
  }

  async save(): Promise<Checkpoint> {
    return this.#download(this.#model())
  }

  async train(batches: readonly Batch[], rule: UpdateRule): Promise<Float32Array> {
    this.#check(batches, rule)
    const { model, losses } = this.#steps(this.#model(), batches, rule)
    this.#replace(model)
    return take(losses)
  }

  async evaluate(batch: Batch): Promise<Float32Array> {
    checkBatch(this.config, batch)
    return this.#evaluate(this.#model(), batch)
  }

  async predict(contexts: readonly (readonly number[])[]): Promise<Float32Array[]> {
    for (const context of contexts) checkContext(this.config, context)
    const model = this.#model()
    const found: Float32Array[] = []
    // One batch for each length, so that a two-sided model never sees padding.
    for (const length of new Set(contexts.map((context) => context.length))) {
      const which = contexts.flatMap((context, index) => (context.length === length ? [index] : []))
      this.#use()
      const rows = tf.tidy(() => {
        const words = tf.tensor2d(
          contexts.filter((context) => context.length === length).flat(),
          [which.length, length],
          'int32',
        )
        const { logits } = read(this.config, this.#cut(model.weights), this.#fixed, words)
        const all = logits.reshape([which.length, length, this.config.vocab]) // [B * t, V] -> [B, t, V]
        return tf.logSoftmax(all.slice([0, length - 1, 0], [which.length, 1, this.config.vocab]))
      })
      const numbers = await take(rows)
      which.forEach((index, row) => {
        found[index] = numbers.slice(row * this.config.vocab, (row + 1) * this.config.vocab)
      })
    }
    return found
  }

  async inspect(context: readonly number[]): Promise<Inspection> {
    checkContext(this.config, context)
    const model = this.#model()
    this.#use()
    const shown = tf.tidy(() => {
      const weights = this.#cut(model.weights)
      const reading = read(this.config, weights, this.#fixed, tf.tensor2d([...context], [1, context.length], 'int32'))
      const last = reading.hidden.map((x) => x.slice([context.length - 1, 0], [1, this.config.width]))
      return {
        attention: tf.stack([...reading.attention]),
        hidden: tf.stack([...reading.hidden]),
        lens: guess(weights, this.#fixed, tf.concat(last)), // L + 1 of [1, C] -> [L + 1, C] -> [L + 1, V]
      }
    })
    const [attention, hidden, lens] = await Promise.all([take(shown.attention), take(shown.hidden), take(shown.lens)])
    return { tokens: [...context], attention, hidden, lens }
  }

  async gradient(batch: Batch): Promise<{ loss: number; gradient: Float32Array }> {
    checkBatch(this.config, batch)
    const model = this.#model()
    this.#use()
    const found = tf.tidy(() => this.#gradient(model.weights, entryAt(batchTensors(this.config, [batch]), 0)))
    const [loss, gradient] = await Promise.all([take(found.loss), take(found.gradient)])
    return { loss: entryAt(loss, 0), gradient }
  }

  async trainForks(forks: readonly Fork[], watch?: ForkWatch): Promise<Checkpoint[]> {
    checkForks(this.config, forks, watch)
    const ends: Checkpoint[] = []
    for (const [index, fork] of forks.entries()) {
      const start = this.#upload(fork.from)
      const { model, losses } = this.#steps(start, fork.batches, fork.rule)
      losses.dispose()
      ends.push(await this.#download(model))
      const exam: Float32Array[] = []
      for (const batch of watch?.exam ?? []) exam.push(await this.#evaluate(model, batch))
      drop(start)
      drop(model)
      await watch?.onEnd(index, exam)
    }
    return ends
  }

  dispose(): void {
    this.#replace(null)
    tf.dispose(Object.values(this.#fixed))
  }

  #use(): void {
    if (tf.getBackend() !== this.#backend) void tf.setBackend(this.#backend)
  }

  #check(batches: readonly Batch[], rule: UpdateRule): void {
    checkRule(rule)
    for (const batch of batches) checkBatch(this.config, batch)
  }

  #model(): Loaded {
    if (!this.#loaded) throw new EngineError('checkpoint', 'no model is loaded')
    return this.#loaded
  }

  #replace(model: Loaded | null): void {
    if (this.#loaded && this.#loaded !== model) drop(this.#loaded)
    this.#loaded = model
  }

  #upload({ step, weights, moments }: Checkpoint): Loaded {
    this.#use()
    const copy = (numbers: Float32Array) => tf.tensor1d(numbers.slice())
    return {
      step,
      weights: copy(weights),
      moments: moments ? { first: copy(moments.first), second: copy(moments.second) } : undefined,
    }
  }

  async #download({ step, weights, moments }: Loaded): Promise<Checkpoint> {
    const copy = async (tensor: tf.Tensor1D) => new Float32Array(await tensor.data<'float32'>())
    const first = moments && (await copy(moments.first))
    const second = moments && (await copy(moments.second))
    return {
      config: this.config,
      step,
      weights: await copy(weights),
      moments: first && second ? { first, second } : null,
    }
  }

  #evaluate({ weights }: Loaded, batch: Batch): Promise<Float32Array> {
    this.#use()
    return take(
      tf.tidy(() => {
        const tensors = entryAt(batchTensors(this.config, [batch]), 0)
        return tf.mul(this.#losses(this.#cut(weights), tensors), tensors.asked)
      }),
    )
  }

  /** Takes one step a batch from `start`, which stays as it is. */
  #steps(start: Loaded, batches: readonly Batch[], rule: UpdateRule): { model: Loaded; losses: tf.Tensor1D } {
    this.#use()
    return tf.tidy(() => {
      const numbers = ruleTensors(rule, start.step, batches.length)
      const found: tf.Scalar[] = []
      let model = start
      for (const [index, tensors] of batchTensors(this.config, batches).entries()) {
        const { next, loss } = tf.tidy(() => this.#step(model, tensors, numbers, index))
        if (model !== start) drop(model)
        model = next
        found.push(loss)
      }
      const losses = found.length > 0 ? (tf.stack(found) as tf.Tensor1D) : tf.tensor1d([])
      // An empty run ends where it began, on tensors of its own.
      return { model: model === start ? clone(start) : model, losses }
    })
  }

  #step(model: Loaded, batch: BatchTensors, numbers: RuleTensors, index: number): { next: Loaded; loss: tf.Scalar } {
    const { loss, gradient } = this.#gradient(model.weights, batch)
    return { next: { step: model.step + 1, ...update(model, gradient, numbers, index) }, loss }
  }

  /** Mean loss over the asked positions, and its flat gradient [P]. */
  #gradient(flat: tf.Tensor1D, batch: BatchTensors): { loss: tf.Scalar; gradient: tf.Tensor1D } {
    const parts = Object.values(this.#cut(flat))
    const mean = (...learned: tf.Tensor[]) => {
      const weights = Object.fromEntries(this.#table.map(({ name }, index) => [name, entryAt(learned, index)]))
      return tf.sum<tf.Scalar>(tf.mul(this.#losses(weights, batch), batch.shares))
    }
    const { value, grads } = tf.valueAndGrads(mean)(parts)
    return { loss: value, gradient: tf.concat1d(grads.map((grad) => grad.as1D())) }
  }

  #losses(weights: Weights, { inputs, targets }: BatchTensors): tf.Tensor1D {
    return losses(weights, read(this.config, weights, this.#fixed, inputs), targets)
  }

  /** Flat [P] -> every parameter under its name, in its shape, in the table's order. */
  #cut(flat: tf.Tensor1D): Weights {
    const pieces = tf.split(
      flat,
      this.#table.map(({ size }) => size),
    )
    return Object.fromEntries(
      this.#table.map(({ name, shape }, index) => [name, entryAt(pieces, index).reshape([...shape])]),
    )
  }
}

/** Reads a tensor's numbers and frees it. */
async function take(tensor: tf.Tensor): Promise<Float32Array> {
  const numbers = new Float32Array(await tensor.data<'float32'>())
  tensor.dispose()
  return numbers
}

function drop({ weights, moments }: Flat): void {
  tf.dispose([weights, ...(moments ? [moments.first, moments.second] : [])])
}

function clone({ step, weights, moments }: Loaded): Loaded {
  return {
    step,
    weights: weights.clone(),
    moments: moments && { first: moments.first.clone(), second: moments.second.clone() },
  }
}
