/** Web Workers for the populations of an engine in this browser. */
import type { ForkThread, Threads } from '../../shared/engine/wasm/crew.ts'
import type { ForkAnswer } from '../../shared/engine/wasm/fork-messages.ts'

/** More would only fight for the cache, and each keeps a model's memory. */
const MOST = 8

/**
 * One for each processor but the page's own. Both where there are but two: the lab sleeps while its threads work, and
 * the class waits for what they find. None on a single processor, or where a worker may not start others.
 */
export function browserThreads(cores: number): Threads | undefined {
  if (!(cores >= 2) || !('Worker' in self)) return undefined
  return { most: Math.min(MOST, Math.max(2, cores - 1)), start: startForkThread, lost: warn }
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
