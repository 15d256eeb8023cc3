/** The kernels on their memory, and the few operations that take more than one number to say. */
import { EngineError } from '../engine.ts'
import type { ModelConfig } from '../../model/config.ts'
import { instantiate, type Kernels } from './kernels.ts'
import { span, type Grid } from './layout.ts'
import { planMemory, type Block, type NormPlan, type Panels, type Plan } from './plan.ts'

const PAGE = 65536

export class Machine {
  readonly kernels: Kernels
  readonly isRelaxed: boolean
  readonly plan: Plan
  readonly buffer: ArrayBuffer
  readonly bytes: Uint8Array

  /** Throws `EngineError` on `config` when the memory for such a model cannot be had. */
  constructor(config: ModelConfig, binary: Uint8Array<ArrayBuffer>) {
    const { kernels, memory, heapBase, isRelaxed } = instantiate(binary)
    this.kernels = kernels
    this.isRelaxed = isRelaxed
    this.plan = planMemory(config, heapBase)
    try {
      memory.grow(Math.ceil(this.plan.end / PAGE))
    } catch {
      throw new EngineError('config', `a model of this size needs ${this.plan.end} bytes, and there are not so many`)
    }
    this.buffer = memory.buffer
    this.bytes = new Uint8Array(memory.buffer)
  }

  floats(at: number, count: number): Float32Array {
    return new Float32Array(this.buffer, at, count)
  }

  block(name: string): Block {
    const block = this.plan.blocks.get(name)
    if (!block) throw new RangeError(`no parameter is called ${name}`)
    return block
  }

  /** c = init + a w. An `init` of stride 0 is one row for all. */
  multiply(a: Grid, rows: number, w: Panels, init: Grid, c: Grid): void {
    const rows4 = (rows + 3) & ~3
    this.kernels.matmul(a.at, a.stride, rows4, w.at, w.k, w.n, init.at, init.stride, c.at, c.stride)
  }

  /** The bias of a linear layer as the start of its sums. */
  bias(name: string): Grid {
    return { at: this.block(`${name}Bias`).weights.at, stride: 0 }
  }

  get zero(): Grid {
    return { at: this.plan.zeros, stride: 0 }
  }

  /** The gradients of a linear layer with input `x` and output gradient `dy`. */
  learn(name: string, x: Grid, dy: Grid, rows: number): void {
    const { gradient, rows: inner, columns } = this.block(name)
    const [k, n] = [span(inner), span(columns)]
    this.kernels.addMatmulT(x.at, x.stride, rows, dy.at, dy.stride, k, n, gradient.at, gradient.stride)
    this.kernels.addRows(dy.at, dy.stride, rows, this.block(`${name}Bias`).gradient.at, n)
  }

  normalize(name: string, x: Grid, { hat, out, rstd }: NormPlan, rows: number): void {
    const [gain, bias] = [this.block(`${name}.gain`).weights.at, this.block(`${name}.bias`).weights.at]
    this.kernels.norm(x.at, x.stride, rows, this.plan.config.width, gain, bias, hat.at, rstd, out.at)
  }

  /** From the gradient of a norm's output to those of its parameters, and on to `dx`, where it is added. */
  normalizeBack(name: string, dout: Grid, { hat, rstd }: NormPlan, rows: number, dx: Grid): void {
    const [gain, bias] = [this.block(`${name}.gain`), this.block(`${name}.bias`)]
    const width = this.plan.config.width
    const learned = [gain.gradient.at, bias.gradient.at] as const
    this.kernels.normBack(dout.at, dout.stride, rows, width, gain.weights.at, hat.at, rstd, ...learned, dx.at)
  }
}
