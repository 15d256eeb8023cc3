/** The worker thread of the server's own lab. Started by `local-lab.ts` alone. */
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { setImmediate } from 'node:timers/promises'
import { parentPort, workerData } from 'node:worker_threads'
import { wakeWasm } from '../../shared/engine/tfjs/backends.ts'
import { tfjsEngine } from '../../shared/engine/tfjs/tfjs-engine.ts'
import { serveLab } from '../../shared/lab/serve-lab.ts'
import { ShelfLab } from '../../shared/lab/shelf-lab.ts'
import type { Pack } from '../../shared/packs/pack.ts'

const asker = parentPort
if (!asker) throw new Error('lab-thread.ts runs in a worker thread')

const binaries = `${dirname(fileURLToPath(import.meta.resolve('@tensorflow/tfjs-backend-wasm')))}/`
const lab = new ShelfLab({
  pack: workerData as Pack,
  engine: async (config) => {
    if (!(await wakeWasm(binaries))) throw new Error(`no WASM backend in ${binaries}`)
    return tfjsEngine(config, 'wasm')
  },
  clock: () => performance.now(),
  breathe: () => setImmediate(),
})

serveLab(lab, {
  post: (message) => asker.postMessage(message, []),
  hear: (onMessage) => asker.on('message', onMessage),
})
