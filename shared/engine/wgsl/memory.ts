/**
 * The GPU buffers of some forks, and the bind groups over them. Weights, gradients and moments have their size from
 * the model; activations and words grow with the largest batch. Between growths nothing is made anew.
 */
import { EngineError } from '../engine.ts'
import { usage } from './gpu.ts'
import type { Blueprint } from './blueprint.ts'
import { SLOTS } from './sizes.ts'
import type { Kernels } from './kernels.ts'
import { roundUp, type Shape } from './shape.ts'
import { StepBuffer, stepWords } from './step-words.ts'

const { storage, copySource, copyTarget, mapRead } = usage
const BYTES = 4

/** What depends on the number of sequences. */
interface Room {
  /** Positions. */
  readonly capacity: number
  readonly activations: GPUBuffer
  readonly words: GPUBuffer
  /** Words from one step's to the next. */
  readonly stride: number
  /** The same words on this side, filled before each submit. */
  readonly buffer: StepBuffer
  readonly sequence: GPUBindGroup
  readonly gradient: GPUBindGroup
  readonly update: GPUBindGroup
}

export class Memory {
  readonly forks: number
  readonly weights: GPUBuffer
  readonly gradients: GPUBuffer
  readonly moments: GPUBuffer
  /** Losses of a submit on their way back; two, so that one can be read while the next is under way. */
  readonly losses: readonly GPUBuffer[]
  readonly #device: GPUDevice
  readonly #blueprint: Blueprint
  readonly #kernels: Kernels
  #room: Room | null = null

  private constructor(device: GPUDevice, blueprint: Blueprint, kernels: Kernels, forks: number) {
    this.#device = device
    this.#blueprint = blueprint
    this.#kernels = kernels
    this.forks = forks
    const numbers = forks * blueprint.layout.size
    this.weights = this.#buffer('weights', numbers, storage | copySource | copyTarget)
    this.gradients = this.#buffer('gradients', forks * blueprint.gradientSize, storage | copySource)
    this.moments = this.#buffer('moments', 2 * numbers, storage | copySource | copyTarget)
    this.losses = [0, 1].map(() => this.#buffer('losses', 4 * SLOTS, mapRead | copyTarget))
  }

  /** @throws EngineError when the device has not that much. */
  static async create(device: GPUDevice, blueprint: Blueprint, kernels: Kernels, forks: number): Promise<Memory> {
    return enough(device, () => new Memory(device, blueprint, kernels, forks))
  }

  /** Bytes of the largest buffer for so many forks and sequences: what the device's limits are about. */
  static largest({ shape, layout, regions }: Blueprint, forks: number, rows: number): number {
    const activations = 4 * (regions.perPosition * positions(shape, rows) + regions.once)
    return BYTES * forks * Math.max(activations, 2 * layout.size)
  }

  /** Sequences that fit. */
  get rows(): number {
    return this.#room ? this.#room.capacity / this.#blueprint.shape.rows : 0
  }

  get room(): Room {
    if (!this.#room) throw new EngineError('rows', 'no memory for a batch yet')
    return this.#room
  }

  /** Makes room for batches of so many sequences. */
  async grow(rows: number): Promise<void> {
    if (rows <= this.rows) return
    const most = Math.min(this.#device.limits.maxStorageBufferBindingSize, this.#device.limits.maxBufferSize)
    const needed = Memory.largest(this.#blueprint, this.forks, rows)
    if (needed > most) throw new EngineError('rows', `${rows} rows need ${needed} bytes, the device takes ${most}`)
    const room = await enough(this.#device, () => this.#makeRoom(rows))
    this.#dropRoom()
    this.#room = room
  }

  /** Bytes of all buffers on the GPU. */
  get bytes(): number {
    const room = this.#room ? [this.#room.activations, this.#room.words] : []
    return [this.weights, this.gradients, this.moments, ...this.losses, ...room].reduce(
      (sum, { size }) => sum + size,
      0,
    )
  }

  destroy(): void {
    for (const buffer of [this.weights, this.gradients, this.moments, ...this.losses]) buffer.destroy()
    this.#dropRoom()
  }

  #makeRoom(rows: number): Room {
    const { sequence, gradient, update } = this.#kernels
    const { shape, regions } = this.#blueprint
    const capacity = positions(shape, rows)
    const words = stepWords(this.#blueprint, capacity, this.forks)
    const stride = roundUp(words, this.#device.limits.minStorageBufferOffsetAlignment / BYTES)
    const groups = this.forks * (regions.perPosition * capacity + regions.once)
    const activations = this.#buffer('activations', 4 * groups, storage | copySource)
    const buffer = this.#buffer('words', SLOTS * stride, storage | copyTarget)
    const step = { buffer, size: BYTES * stride }
    const whole = (of: GPUBuffer) => ({ buffer: of })
    const bind = ({ bindings: layout }: Kernels['sequence'], resources: readonly GPUBufferBinding[]) =>
      this.#device.createBindGroup({ layout, entries: resources.map((resource, binding) => ({ binding, resource })) })
    return {
      capacity,
      activations,
      words: buffer,
      stride,
      buffer: new StepBuffer(this.#blueprint, SLOTS, stride, this.forks, capacity),
      sequence: bind(sequence, [whole(this.weights), whole(activations), step]),
      gradient: bind(gradient, [whole(this.weights), whole(activations), step, whole(this.gradients)]),
      update: bind(update, [whole(this.weights), whole(this.gradients), whole(this.moments), step]),
    }
  }

  #dropRoom(): void {
    this.#room?.activations.destroy()
    this.#room?.words.destroy()
  }

  #buffer(label: string, numbers: number, use: number): GPUBuffer {
    return this.#device.createBuffer({ label, size: BYTES * numbers, usage: use })
  }
}

/** Positions for so many sequences; the lens needs one for each layer and the embedding. */
function positions({ rows, config }: Shape, sequences: number): number {
  return Math.max(sequences, Math.ceil((config.layers + 1) / rows)) * rows
}

/** Makes things on the device, and rejects when it has no memory for them. */
async function enough<T>(device: GPUDevice, make: () => T): Promise<T> {
  device.pushErrorScope('validation')
  device.pushErrorScope('out-of-memory')
  const made = make()
  const [memory, validation] = await Promise.all([device.popErrorScope(), device.popErrorScope()])
  const error = memory ?? validation
  if (error) throw new EngineError('memory', error.message)
  return made
}
