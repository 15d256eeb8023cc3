/** A worker that trains a population on threads of its own, as the browser's lab does on a machine of three cores. */
import { browserThreads } from '../../../client/lab/fork-threads.ts'
import { wasmBinary } from '../../../client/lab/wasm-binary.ts'
import type { Threads } from '../../../shared/engine/wasm/crew.ts'
import { forksMicro } from '../../engine/wasm/train-micro.ts'

let started = 0
const lost: string[] = []

/** Counts what it starts and loses. */
function counted({ most, start }: Threads): Threads {
  return {
    most,
    start: () => {
      started++
      return start()
    },
    lost: (why) => lost.push(why),
  }
}

const threads = browserThreads(3)
if (!threads) throw new Error('this browser has no threads')
const bits = await forksMicro(await wasmBinary('plain'), counted(threads))
self.postMessage({ bits, started, lost }, { transfer: [] })
