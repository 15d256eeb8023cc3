/** Worker threads for the populations of an engine on this machine. */
import { Worker } from 'node:worker_threads'
import type { ForkThread, Threads } from '../../shared/engine/wasm/crew.ts'
import type { ForkAnswer } from '../../shared/engine/wasm/fork-messages.ts'

/** The server's quota: rooms take turns at training, so this is for all of them together. */
const MOST = 2

/** None where the rooms would be left without a processor of their own. */
export function serverThreads(cores: number): Threads | undefined {
  const most = Math.min(MOST, cores - 1)
  return most > 1 ? { most, start: startForkThread, lost: warn } : undefined
}

export function startForkThread(): ForkThread {
  const thread = new Worker(new URL('fork-thread.ts', import.meta.url))
  return {
    post: (message) => thread.postMessage(message, []),
    hear: (onAnswer) => thread.on('message', (answer: ForkAnswer) => onAnswer(answer)),
    died: (onDeath) => {
      thread.on('error', ({ message }) => onDeath(message))
      thread.on('exit', (code) => onDeath(`it ended with code ${code}`))
    },
    end: () => void thread.terminate(),
  }
}

function warn(why: string): void {
  process.emitWarning(`a thread that trains forks was lost: ${why}`)
}
