/** Worker threads for the populations of an engine on this machine. */
import { platform, setPriority } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { ForkThread, Threads } from '../../shared/engine/wasm/crew.ts'
import type { ForkAnswer } from '../../shared/engine/wasm/fork-messages.ts'

/** The server's quota: rooms take turns at training, so this is for all of them together. */
const MOST = 2

/** On Linux a thread has a priority of its own; elsewhere there is but one for the whole server, rooms included. */
const CAN_YIELD = platform() === 'linux'

/**
 * Both of two processors where threads step aside for the rooms; otherwise none where the rooms would be left without a
 * processor of their own.
 */
export function serverThreads(cores: number, canYield = CAN_YIELD): Threads | undefined {
  const most = Math.min(MOST, canYield ? cores : cores - 1)
  return most > 1 ? { most, start: startForkThread, lost: warn } : undefined
}

/** Nice value: a third of the usual weight. Two such threads still get what one usual thread gets beside a busy browser. */
const ASIDE = 5

/** Called in a thread that trains: the rooms' thread comes first wherever both want the same processor. */
export function stepAside(): void {
  if (CAN_YIELD) setPriority(ASIDE)
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
