/** The worker thread of the server's own lab. Started by `local-lab.ts` alone. */
import { availableParallelism } from 'node:os'
import { setImmediate, setTimeout } from 'node:timers/promises'
import { parentPort, workerData } from 'node:worker_threads'
import { createWasmEngine } from '../../shared/engine/wasm/wasm-engine.ts'
import { serveLab } from '../../shared/lab/serve-lab.ts'
import { ShelfLab } from '../../shared/lab/shelf-lab.ts'
import { serverThreads } from './fork-threads.ts'
import type { LabStart } from './local-lab.ts'
import { wasmBinary } from './wasm-binary.ts'

const asker = parentPort
if (!asker) throw new Error('lab-thread.ts runs in a worker thread')

const { pack, labs } = workerData as LabStart

// Always the same engine on a server: its numbers are the same bits on every machine, so a run can be replayed.
const lab = new ShelfLab({
  pack,
  engine: async (config) =>
    createWasmEngine(config, await wasmBinary(), serverThreads(Math.ceil(availableParallelism() / labs))),
  clock: () => performance.now(),
  breathe: () => setImmediate(),
  rest: (ms) => setTimeout(ms),
})

serveLab(lab, {
  post: (message) => asker.postMessage(message, []),
  hear: (onMessage) => asker.on('message', onMessage),
})
