/** The worker thread of the server's own lab. Started by `local-lab.ts` alone. */
import { availableParallelism } from 'node:os'
import { setImmediate, setTimeout } from 'node:timers/promises'
import { parentPort, workerData } from 'node:worker_threads'
import { createWasmEngine } from '../../shared/engine/wasm/wasm-engine.ts'
import { serveLab } from '../../shared/lab/serve-lab.ts'
import { ShelfLab } from '../../shared/lab/shelf-lab.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import { serverThreads } from './fork-threads.ts'
import { wasmBinary } from './wasm-binary.ts'

const asker = parentPort
if (!asker) throw new Error('lab-thread.ts runs in a worker thread')

// Always the same engine on a server: its numbers are the same bits on every machine, so a run can be replayed.
const lab = new ShelfLab({
  pack: workerData as Pack,
  engine: async (config) => createWasmEngine(config, await wasmBinary(), serverThreads(availableParallelism())),
  clock: () => performance.now(),
  breathe: () => setImmediate(),
  rest: (ms) => setTimeout(ms),
})

serveLab(lab, {
  post: (message) => asker.postMessage(message, []),
  hear: (onMessage) => asker.on('message', onMessage),
})
