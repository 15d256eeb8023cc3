/**
 * The transformer trained by our own WebGPU kernels: three dispatches a step at any depth, eight steps a submit.
 *
 * It runs on a device that the caller owns and may share with others. The model stays on the device between calls;
 * a call waits for the one before it, so a model is never read in the middle of a step.
 */
import { entryAt } from '../../measures/entries.ts'
import type { ModelConfig } from '../../model/config.ts'
import { checkBatch, checkCheckpoint, checkConfig, checkContext, checkForks, checkRule } from '../check.ts'
import { EngineError, type Batch, type Checkpoint, type Engine, type Fork, type ForkWatch } from '../engine.ts'
import type { Inspection, UpdateRule } from '../engine.ts'
import { usage } from './gpu.ts'
import { blueprintOf } from './blueprint.ts'
import { compileKernels } from './kernels.ts'
import { Memory } from './memory.ts'
import { guessesOf, inspectionOf, lossesOf } from './readings.ts'
import { gather, spread } from './shape.ts'
import { askOnce, readMapped, takeSteps, type Bench } from './steps.ts'
import { purposes } from './step-words.ts'

/** Compiles the kernels for this model's sizes. The device stays the caller's. */
export async function createWgslEngine(device: GPUDevice, config: ModelConfig): Promise<Engine> {
  checkConfig(config)
  const blueprint = blueprintOf(config)
  const kernels = await compileKernels(device, blueprint)
  return new WgslEngine({ device, blueprint, kernels, memory: await Memory.create(device, blueprint, kernels, 1) })
}

/** What is known of the loaded model on this side. */
interface Loaded {
  readonly step: number
  readonly hasMoments: boolean
}

class WgslEngine implements Engine {
  readonly name = 'webgpu'
  readonly config: ModelConfig
  readonly #bench: Bench
  #loaded: Loaded | null = null
  #lost: string | null = null
  /** The end of the call before. */
  #turn: Promise<unknown> = Promise.resolve()

  constructor(bench: Bench) {
    this.config = bench.blueprint.shape.config
    this.#bench = bench
    void bench.device.lost.then(({ reason, message }) => (this.#lost = `lost (${reason}): ${message}`))
  }

  load(checkpoint: Checkpoint): Promise<void> {
    return this.#inTurn(async () => {
      checkCheckpoint(this.config, checkpoint)
      upload(this.#bench, 0, checkpoint)
      this.#loaded = { step: checkpoint.step, hasMoments: checkpoint.moments !== null }
    })
  }

  save(): Promise<Checkpoint> {
    return this.#inTurn(async () => {
      const { step, hasMoments } = this.#model()
      return entryAt(await download(this.#bench, [{ step, hasMoments }]), 0)
    })
  }

  train(batches: readonly Batch[], rule: UpdateRule): Promise<Float32Array> {
    return this.#inTurn(async () => {
      checkRule(rule)
      for (const batch of batches) checkBatch(this.config, batch)
      const before = this.#model()
      const losses = await takeSteps(this.#bench, [{ batches, rule, step: before.step }])
      this.#loaded = after(before, batches.length, rule)
      if (before.hasMoments && !this.#loaded.hasMoments) clearMoments(this.#bench)
      return losses
    })
  }

  evaluate(batch: Batch): Promise<Float32Array> {
    return this.#inTurn(async () => {
      checkBatch(this.config, batch)
      this.#model()
      return lossesOf(this.#bench, batch)
    })
  }

  predict(contexts: readonly (readonly number[])[]): Promise<Float32Array[]> {
    return this.#inTurn(async () => {
      for (const context of contexts) checkContext(this.config, context)
      this.#model()
      return guessesOf(this.#bench, contexts)
    })
  }

  inspect(context: readonly number[]): Promise<Inspection> {
    return this.#inTurn(async () => {
      checkContext(this.config, context)
      this.#model()
      return inspectionOf(this.#bench, context)
    })
  }

  gradient(batch: Batch): Promise<{ loss: number; gradient: Float32Array }> {
    return this.#inTurn(async () => {
      checkBatch(this.config, batch)
      this.#model()
      const { device, blueprint, memory } = this.#bench
      await memory.grow(batch.rows)
      const numbers = blueprint.layout.size + 1
      const answer = device.createBuffer({ size: 4 * numbers, usage: usage.mapRead | usage.copyTarget })
      const encoder = device.createCommandEncoder()
      askOnce(this.#bench, encoder, 0, purposes.TRAIN, batch)
      encoder.copyBufferToBuffer(memory.gradients, 0, answer, 0, 4 * numbers)
      device.queue.submit([encoder.finish()])
      const found = await readMapped(answer)
      answer.destroy()
      return { loss: entryAt(found, numbers - 1), gradient: gather(blueprint.layout, found.slice(0, -1)) }
    })
  }

  trainForks(forks: readonly Fork[], watch?: ForkWatch): Promise<Checkpoint[]> {
    return this.#inTurn(async () => {
      checkForks(this.config, forks, watch)
      const ends: Checkpoint[] = []
      const size = this.#forksAtOnce(forks)
      for (let from = 0; from < forks.length; from += size) {
        ends.push(...(await this.#trainGroup(forks.slice(from, from + size), from, watch)))
      }
      return ends
    })
  }

  dispose(): void {
    this.#lost = 'disposed'
    this.#loaded = null
    this.#bench.memory.destroy()
  }

  /** As many forks as one buffer of the device can hold. */
  #forksAtOnce(forks: readonly Fork[]): number {
    const { device, blueprint } = this.#bench
    const rows = Math.max(1, ...forks.flatMap(({ batches }) => batches.map((batch) => batch.rows)))
    const most = Math.min(device.limits.maxStorageBufferBindingSize, device.limits.maxBufferSize)
    return Math.max(1, Math.floor(most / Memory.largest(blueprint, 1, rows)))
  }

  /** `first`: place of the group's first fork in the population. */
  async #trainGroup(forks: readonly Fork[], first: number, watch?: ForkWatch): Promise<Checkpoint[]> {
    const { device, blueprint, kernels } = this.#bench
    const bench = { ...this.#bench, memory: await Memory.create(device, blueprint, kernels, forks.length) }
    try {
      forks.forEach(({ from }, index) => upload(bench, index, from))
      await takeSteps(
        bench,
        forks.map(({ from, batches, rule }) => ({ batches, rule, step: from.step })),
        watch?.onSteps,
      )
      const states = forks.map(({ from, batches, rule }) =>
        after({ step: from.step, hasMoments: from.moments !== null }, batches.length, rule),
      )
      const ends = await download(bench, states)
      if (watch) await examine(bench, ends, watch, first)
      return ends
    } finally {
      bench.memory.destroy()
    }
  }

  #model(): Loaded {
    if (!this.#loaded) throw new EngineError('checkpoint', 'no model is loaded')
    return this.#loaded
  }

  /** Does a call's work after the one before it, whatever became of that one. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#turn.then(() => {
      if (this.#lost !== null) throw new EngineError('device', this.#lost)
      return work()
    })
    this.#turn = turn.catch(() => {})
    return turn
  }
}

/** SGD has no moments, and forgets those of a rule before it. */
function after({ step, hasMoments }: Loaded, steps: number, { kind }: UpdateRule): Loaded {
  return { step: step + steps, hasMoments: steps === 0 ? hasMoments : kind === 'adamw' }
}

function clearMoments({ device, memory }: Bench): void {
  const encoder = device.createCommandEncoder()
  encoder.clearBuffer(memory.moments)
  device.queue.submit([encoder.finish()])
}

/** Puts the ends one after the other in the place of the first fork: a forward pass reads that one alone. */
async function examine(bench: Bench, ends: readonly Checkpoint[], watch: ForkWatch, first: number): Promise<void> {
  for (const [index, end] of ends.entries()) {
    upload(bench, 0, end)
    const losses: Float32Array[] = []
    for (const batch of watch.exam) losses.push(await lossesOf(bench, batch))
    await watch.onEnd(first + index, losses)
  }
}

/** Writes a checkpoint over one fork. */
function upload(
  { device, blueprint: { layout }, memory }: Bench,
  fork: number,
  { weights, moments }: Checkpoint,
): void {
  const put = (buffer: GPUBuffer, at: number, numbers: Float32Array) =>
    device.queue.writeBuffer(buffer, 4 * layout.size * at, spread(layout, numbers))
  const none = new Float32Array(weights.length)
  put(memory.weights, fork, weights)
  put(memory.moments, 2 * fork, moments?.first ?? none)
  put(memory.moments, 2 * fork + 1, moments?.second ?? none)
}

/** Reads every fork back, in one go. */
async function download({ device, blueprint, memory }: Bench, ends: readonly Loaded[]): Promise<Checkpoint[]> {
  const { layout, shape } = blueprint
  const { size } = layout
  const answer = device.createBuffer({ size: 12 * size * ends.length, usage: usage.mapRead | usage.copyTarget })
  const encoder = device.createCommandEncoder()
  encoder.copyBufferToBuffer(memory.weights, 0, answer, 0, 4 * size * ends.length)
  encoder.copyBufferToBuffer(memory.moments, 0, answer, 4 * size * ends.length, 8 * size * ends.length)
  device.queue.submit([encoder.finish()])
  const found = await readMapped(answer)
  answer.destroy()
  const part = (index: number) => gather(layout, found.slice(index * size, (index + 1) * size))
  return ends.map(({ step, hasMoments }, fork) => ({
    config: shape.config,
    step,
    weights: part(fork),
    moments: hasMoments ? { first: part(ends.length + 2 * fork), second: part(ends.length + 2 * fork + 1) } : null,
  }))
}
