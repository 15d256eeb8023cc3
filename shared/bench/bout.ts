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

/** `open` makes the trainer. In one thread only one bout may be at work at a time, or their calls would mix. */
export async function boutOf(
  open: () => Promise<Trainer>,
  shape: BenchShape,
  { clock, gpu }: BoutTools,
): Promise<Bout> {
  let held = 0
  /** Counts the calls of a piece of work, and keeps the sum of the memory that this contestant took and gave back. */
  const watched = async <T>(work: () => Promise<T>): Promise<{ result: T; calls: GpuCalls | null }> => {
    const before = gpu?.()
    const result = await work()
    if (!gpu || !before) return { result, calls: null }
    const calls = callsBetween(before, gpu())
    held += calls.bytes
    return { result, calls: { ...calls, bytes: held } }
  }
  const { result: trainer } = await watched(async () => {
    const opened = await open()
    await opened.load(benchStart(shape))
    return opened
  })
  return {
    run: async (first, steps) => {
      const batches = Array.from({ length: steps }, (_, at) => benchBatch(shape, first + at))
      let ms = 0
      const { result, calls } = await watched(async () => {
        const began = clock()
        const losses = await trainer.train(batches, benchRule)
        ms = clock() - began
        return losses
      })
      return { ms, losses: [...result], calls }
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
