/** A contestant in its worker, seen from the page: a `Bout` that can be ended at any time, and that ends itself when it hangs. */
import type { Bout } from '../../shared/bench/bout.ts'
import type { ContestantId } from '../../shared/bench/contestants.ts'
import { Absent } from '../../shared/bench/race.ts'
import type { BenchShape } from '../../shared/bench/shapes.ts'
import { fetchFile } from '../parts/fetch-file.ts'
import { lazyPart } from '../parts/lazy-part.ts'
import benchWorker from './bench-worker.ts?worker&url'
import type { BenchOrder, BenchReply } from './bench-messages.ts'

/** Nobody's answer takes longer unless it hangs, or is too slow to be compared. A population is a long job. */
const PATIENCE_MS = { open: 60_000, run: 60_000, forks: 120_000 }

export interface OpenBout {
  readonly id: ContestantId
  readonly shape: BenchShape
  readonly patient: boolean
  /** Ends the worker. */
  readonly signal: AbortSignal
}

export async function openWorkerBout({ id, shape, patient, signal }: OpenBout): Promise<Bout> {
  await lazyPart(() => fetchFile(benchWorker))
  const worker = new Worker(benchWorker, { type: 'module', name: id })
  /** Why nobody answers any more. */
  let ended: Absent | null = null
  const close = () => worker.terminate()
  signal.addEventListener('abort', close)
  const ask = async (order: BenchOrder) => {
    if (ended) throw ended
    return answerOf(worker, order, signal).catch((trouble: unknown) => {
      if (trouble instanceof Absent && trouble.why === 'too-slow') ended = trouble
      throw trouble
    })
  }
  try {
    await ask({ kind: 'open', id, shape, patient })
  } catch (trouble) {
    close()
    throw trouble
  }
  return {
    run: async (first, steps) => {
      const reply = await ask({ kind: 'run', first, steps })
      if (reply.kind !== 'ran') throw new Absent('failed', reply.kind)
      return reply.burst
    },
    forks: async (count, steps, order) => {
      const reply = await ask({ kind: 'forks', count, steps, order })
      if (reply.kind !== 'forked') throw new Absent('failed', reply.kind)
      return reply.ms
    },
    close,
  }
}

/** One order, one answer. Rejects with `Absent` on a refusal, a broken worker, a stop, or no answer in time. */
function answerOf(worker: Worker, order: BenchOrder, stop: AbortSignal): Promise<BenchReply> {
  return new Promise((resolve, reject) => {
    const done = new AbortController()
    const { signal } = done
    const fail = (absent: Absent) => {
      done.abort()
      reject(absent)
    }
    const timer = setTimeout(() => {
      worker.terminate()
      fail(new Absent('too-slow', `no answer in ${PATIENCE_MS[order.kind] / 1000} s`))
    }, PATIENCE_MS[order.kind])
    signal.addEventListener('abort', () => clearTimeout(timer))
    stop.addEventListener('abort', () => fail(new Absent('stopped')), { signal })
    worker.addEventListener('error', ({ message }) => fail(new Absent('failed', message)), { signal })
    const hear = ({ data }: MessageEvent<BenchReply>) => {
      done.abort()
      if (data.kind === 'absent') reject(new Absent(data.why, data.detail))
      else resolve(data)
    }
    worker.addEventListener('message', hear, { signal })
    if (stop.aborted) fail(new Absent('stopped'))
    else worker.postMessage(order, [])
  })
}
