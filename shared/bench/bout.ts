/** One contestant on one shape, ready to take steps when it is told: the part of the benchmark that runs beside the trainer. */
import { benchBatch, benchStart, type BenchShape } from './shapes.ts'
import { callsBetween, type GpuCalls } from './gpu-calls.ts'
import { benchRule, type Trainer } from './trainer.ts'

export interface Burst {
  readonly ms: number
  /** Nats, one a step. */
  readonly losses: readonly number[]
  /** Of this burst; null where there is no graphics card to ask. */
  readonly calls: GpuCalls | null
}

export type ForkOrder = 'together' | 'in-turn'

export interface Bout {
  /** Takes steps number `first`, `first + 1` ... of the common run. Only the training is timed, not the drawing of words. */
  readonly run: (first: number, steps: number) => Promise<Burst>
  /** Trains forks of the model: all in one job, or each in a job of its own. Milliseconds; null for who cannot. */
  readonly forks: (count: number, steps: number, order: ForkOrder) => Promise<number | null>
  readonly close: () => void
}

export interface BoutTools {
  readonly clock: () => number
  /** A look at the calls so far, where they are counted. */
  readonly gpu: (() => GpuCalls) | null
}

export async function boutOf(trainer: Trainer, shape: BenchShape, { clock, gpu }: BoutTools): Promise<Bout> {
  await trainer.load(benchStart(shape))
  return {
    run: async (first, steps) => {
      const batches = Array.from({ length: steps }, (_, at) => benchBatch(shape, first + at))
      const before = gpu?.()
      const began = clock()
      const losses = await trainer.train(batches, benchRule)
      const ms = clock() - began
      return { ms, losses: [...losses], calls: gpu && before ? callsBetween(before, gpu()) : null }
    },
    forks: async (count, steps, order) => {
      if (!trainer.trainForks) return null
      const forks = Array.from({ length: count }, (_, fork) => ({
        from: benchStart(shape, fork + 1),
        batches: Array.from({ length: steps }, (_, at) => benchBatch(shape, fork * steps + at)),
        rule: benchRule,
      }))
      const began = clock()
      if (order === 'together') await trainer.trainForks(forks)
      else for (const fork of forks) await trainer.trainForks([fork])
      return clock() - began
    },
    close: () => trainer.dispose(),
  }
}
