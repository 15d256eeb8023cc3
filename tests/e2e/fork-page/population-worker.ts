/** A worker that trains a population on threads of its own, as the browser's lab does on a machine of two cores. */
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

// NaN stands for a browser that does not tell how many it has.
const most = [NaN, 1, 2, 3, 4, 64].map((cores) => browserThreads(cores)?.most ?? 0)
const threads = browserThreads(2)
if (!threads) throw new Error('this browser has no threads')
const bits = await forksMicro(await wasmBinary('plain'), counted(threads))
self.postMessage({ bits, started, lost, most }, { transfer: [] })
