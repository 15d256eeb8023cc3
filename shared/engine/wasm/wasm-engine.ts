/**
 * The transformer trained by our own WASM SIMD kernels: for machines without a usable GPU, for the server and for tests.
 *
 * Sums in a fixed order, own exp and log: with plain SIMD ('wasm-simd') the same weights and batches give the same bits
 * on every machine, in Node and in any browser. With relaxed SIMD ('wasm-relaxed') they do so on one machine. Maths as in `shared/model/transformer.ts` and `tfjs/update.ts`.
 */
import { entryAt } from '../../measures/entries.ts'
import { parameterCount, type ModelConfig } from '../../model/config.ts'
import { checkBatch, checkCheckpoint, checkConfig, checkContext, checkForks, checkRule } from '../check.ts'
import { EngineError, type Batch, type Checkpoint, type Engine, type Fork, type ForkWatch } from '../engine.ts'
import type { Inspection, UpdateRule } from '../engine.ts'
import { backward } from './backward.ts'
import { contextsOf, forEachChunk, textsOf, type Chunk } from './chunk.ts'
import { Crew, type Threads } from './crew.ts'
import type { ForkEnd } from './fork-messages.ts'
import { embed, forward, passLayer, score } from './forward.ts'
import { Machine } from './machine.ts'
import { refresh, update } from './update.ts'

/**
 * `binary` is build/engine.wasm, or build/engine-relaxed.wasm where it is valid; reading it is up to the caller. With `threads` the forks of a population are spread
 * over them, else they are trained one after the other; the bits are the same.
 */
export function createWasmEngine(config: ModelConfig, binary: Uint8Array<ArrayBuffer>, threads?: Threads): Engine {
  checkConfig(config)
  return new WasmEngine(config, binary, threads ?? null)
}

class WasmEngine implements Engine {
  readonly name: 'wasm-simd' | 'wasm-relaxed'
  readonly config: ModelConfig
  readonly #count: number
  readonly #crew: Crew | null
  #machine: Machine | null
  #loaded = false
  #step = 0
  #hasMoments = false

  constructor(config: ModelConfig, binary: Uint8Array<ArrayBuffer>, threads: Threads | null) {
    this.config = config
    this.#count = parameterCount(config)
    this.#crew = threads && new Crew(threads, { config, binary })
    this.#machine = new Machine(config, binary)
    this.name = this.#machine.isRelaxed ? 'wasm-relaxed' : 'wasm-simd'
  }

  async load(checkpoint: Checkpoint): Promise<void> {
    checkCheckpoint(this.config, checkpoint)
    this.#write(checkpoint)
  }

  async save(): Promise<Checkpoint> {
    return this.#read(this.#ready())
  }

  async train(batches: readonly Batch[], rule: UpdateRule): Promise<Float32Array> {
    this.#check(batches, rule)
    return this.#train(this.#ready(), batches, rule)
  }

  async evaluate(batch: Batch): Promise<Float32Array> {
    checkBatch(this.config, batch)
    return this.#evaluate(this.#ready(), batch)
  }

  async predict(contexts: readonly (readonly number[])[]): Promise<Float32Array[]> {
    for (const context of contexts) checkContext(this.config, context)
    const machine = this.#ready()
    const found: Float32Array[] = []
    forEachChunk(machine.plan, machine.buffer, contextsOf(this.config, contexts), (chunk) => {
      forward(machine, chunk)
      found.push(...this.#logProbs(machine, chunk.asked))
    })
    return found
  }

  async inspect(context: readonly number[]): Promise<Inspection> {
    checkContext(this.config, context)
    const machine = this.#ready()
    const { plan } = machine
    const { layers: L, heads, width: C, vocab: V } = this.config
    const t = context.length
    const attention = new Float32Array(L * heads * t * t)
    const hidden = new Float32Array((L + 1) * t * C)
    const lens = new Float32Array((L + 1) * V)
    forEachChunk(plan, machine.buffer, contextsOf(this.config, [context]), (chunk) => {
      const show = (depth: number) => {
        copyRows(machine, plan.x.at, plan.x.stride, t, hidden.subarray(depth * t * C, (depth + 1) * t * C))
        score(machine, chunk)
        lens.set(entryAt(this.#logProbs(machine, 1), 0), depth * V)
      }
      embed(machine, chunk)
      show(0)
      plan.layers.forEach((layer, index) => {
        passLayer(machine, layer, chunk)
        const wide = (t + 7) & ~7
        for (let head = 0; head < heads; head++) {
          const from = layer.probs + 4 * head * ((t + 3) & ~3) * wide
          const to = (index * heads + head) * t * t
          copyRows(machine, from, 4 * wide, t, attention.subarray(to, to + t * t))
        }
        show(index + 1)
      })
    })
    return { tokens: [...context], attention, hidden, lens }
  }

  async gradient(batch: Batch): Promise<{ loss: number; gradient: Float32Array }> {
    checkBatch(this.config, batch)
    const machine = this.#ready()
    const loss = this.#gradient(machine, batch)
    return { loss, gradient: machine.floats(machine.plan.flat.gradient, this.#count).slice() }
  }

  async trainForks(forks: readonly Fork[], watch?: ForkWatch): Promise<Checkpoint[]> {
    checkForks(this.config, forks, watch)
    this.#awake()
    const alone = (fork: Fork) => this.#trainFork(fork, watch?.exam ?? [])
    // A crew for one would only be a detour.
    if (this.#crew && forks.length > 1) return this.#crew.train(forks, watch, alone)
    const ends: Checkpoint[] = []
    for (const [index, fork] of forks.entries()) {
      const { end, losses } = alone(fork)
      ends.push(end)
      await watch?.onEnd(index, losses)
    }
    return ends
  }

  dispose(): void {
    this.#crew?.dispose()
    this.#loaded = false
    this.#machine = null
  }

  #check(batches: readonly Batch[], rule: UpdateRule): void {
    checkRule(rule)
    for (const batch of batches) checkBatch(this.config, batch)
  }

  #awake(): Machine {
    if (!this.#machine) throw new EngineError('engine', 'it has been disposed')
    return this.#machine
  }

  #ready(): Machine {
    const machine = this.#awake()
    if (!this.#loaded) throw new EngineError('checkpoint', 'no model is loaded')
    return machine
  }

  #write({ step, weights, moments }: Checkpoint): void {
    const machine = this.#awake()
    const { flat } = machine.plan
    machine.floats(flat.weights, this.#count).set(weights)
    if (moments) {
      machine.floats(flat.first, this.#count).set(moments.first)
      machine.floats(flat.second, this.#count).set(moments.second)
    }
    this.#step = step
    this.#hasMoments = moments !== null
    this.#loaded = true
    refresh(machine)
  }

  #read(machine: Machine): Checkpoint {
    const { flat } = machine.plan
    const copy = (at: number) => machine.floats(at, this.#count).slice()
    const moments = this.#hasMoments ? { first: copy(flat.first), second: copy(flat.second) } : null
    return { config: this.config, step: this.#step, weights: copy(flat.weights), moments }
  }

  #train(machine: Machine, batches: readonly Batch[], rule: UpdateRule): Float32Array {
    const { flat } = machine.plan
    const losses = new Float32Array(batches.length)
    batches.forEach((batch, index) => {
      losses[index] = this.#gradient(machine, batch)
      if (rule.kind === 'adamw' && !this.#hasMoments) machine.bytes.fill(0, flat.first, flat.second + 4 * flat.count)
      this.#hasMoments = rule.kind === 'adamw'
      update(machine, rule, ++this.#step)
    })
    return losses
  }

  /** Trains a fork in the place of the loaded model, examines its end, and puts the model back. */
  #trainFork({ from, batches, rule }: Fork, exam: readonly Batch[]): ForkEnd {
    const before = this.#loaded ? this.#read(this.#ready()) : null
    this.#write(from)
    const machine = this.#ready()
    this.#train(machine, batches, rule)
    const trained = { end: this.#read(machine), losses: exam.map((batch) => this.#evaluate(machine, batch)) }
    if (before) this.#write(before)
    else this.#loaded = false
    return trained
  }

  /** Loss of every position, [rows * T]. */
  #evaluate(machine: Machine, batch: Batch): Float32Array {
    const losses = new Float32Array(batch.targets.length)
    this.#losses(machine, batch, false, (place, loss) => {
      losses[place] = loss
    })
    return losses
  }

  /** Leaves the flat gradient in memory and returns the loss: the mean, or the weighted sum. */
  #gradient(machine: Machine, batch: Batch): number {
    const { plan, kernels } = machine
    machine.bytes.fill(0, plan.gradientStart, plan.gradientEnd)
    let sum = 0
    const asked = this.#losses(machine, batch, true, (place, loss) => {
      sum += loss * (batch.weights?.[Math.floor(place / this.config.context)] ?? 1)
    })
    for (const { parameter, rows, columns, gradient } of plan.blocks.values()) {
      const along = [rows.size, rows.group, rows.pad, columns.size, columns.group, columns.pad] as const
      kernels.collect(plan.flat.gradient + 4 * parameter.offset, ...along, gradient.at, gradient.stride)
    }
    return batch.weights ? sum : sum / asked
  }

  /** Runs a batch, with the way back or without, and tells the loss of every asked place. Returns their number. */
  #losses(machine: Machine, batch: Batch, isTraining: boolean, tell: (place: number, loss: number) => void): number {
    const { plan, kernels } = machine
    const { logits } = plan
    const asked = batch.targets.reduce((count, target) => count + (target < 0 ? 0 : 1), 0)
    const found = machine.floats(plan.losses, plan.capacity)
    const scale = isTraining ? (batch.weights ? 1 : 1 / asked) : 0
    forEachChunk(plan, machine.buffer, textsOf(this.config, batch), (chunk) => {
      if (chunk.asked === 0) return
      forward(machine, chunk)
      const { vocab } = this.config
      kernels.crossEntropy(logits.at, logits.stride, chunk.asked, vocab, plan.targets, plan.losses, scale)
      for (let i = 0; i < chunk.asked; i++) tell(chunk.places[i] ?? 0, found[i] ?? 0)
      if (!isTraining) return
      if (batch.weights) this.#weigh(machine, chunk, batch.weights)
      backward(machine, chunk)
    })
    return asked
  }

  /** The slopes of the scores in memory, each times its row's weight. */
  #weigh(machine: Machine, { asked, places }: Chunk, weights: Float32Array): void {
    const { at, stride } = machine.plan.logits
    for (let i = 0; i < asked; i++) {
      const weight = weights[Math.floor((places[i] ?? 0) / this.config.context)] ?? 0
      const slopes = machine.floats(at + i * stride, this.config.vocab)
      for (let word = 0; word < slopes.length; word++) slopes[word] = (slopes[word] ?? 0) * weight
    }
  }

  /** Turns the scores in memory into log-probabilities, one [V] array an asked position. */
  #logProbs(machine: Machine, asked: number): Float32Array[] {
    const { logits, scratch } = machine.plan
    const { vocab } = this.config
    machine.kernels.logSoftmax(logits.at, logits.stride, asked, vocab, scratch)
    return Array.from({ length: asked }, (_, row) => machine.floats(logits.at + row * logits.stride, vocab).slice())
  }
}

/** Gathers `rows` rows from memory into an array without gaps. */
function copyRows(machine: Machine, at: number, stride: number, rows: number, to: Float32Array): void {
  const n = to.length / rows
  for (let row = 0; row < rows; row++) to.set(machine.floats(at + row * stride, n), row * n)
}
