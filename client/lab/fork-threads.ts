/** Web Workers for the populations of an engine in this browser. */
import type { ForkThread, Threads } from '../../shared/engine/wasm/crew.ts'
import type { ForkAnswer } from '../../shared/engine/wasm/fork-messages.ts'

/** More would only fight for the cache, and each keeps a model's memory. */
const MOST = 8

/** None where the page would be left without a processor of its own, or a worker may not start others. */
export function browserThreads(cores: number): Threads | undefined {
  const most = Math.min(MOST, cores - 1)
  return most > 1 && 'Worker' in self ? { most, start: startForkThread, lost: warn } : undefined
}

function startForkThread(): ForkThread {
  const worker = new Worker(new URL('./fork-thread.ts', import.meta.url), { type: 'module', name: 'fork' })
  return {
    post: (message) => worker.postMessage(message, []),
    hear: (onAnswer) => worker.addEventListener('message', ({ data }: MessageEvent<ForkAnswer>) => onAnswer(data)),
    died: (onDeath) => worker.addEventListener('error', ({ message }) => onDeath(message || 'it could not be started')),
    end: () => worker.terminate(),
  }
}

function warn(why: string): void {
  console.warn(`a thread that trains forks was lost: ${why}`)
}
