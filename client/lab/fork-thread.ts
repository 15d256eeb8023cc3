/** A Web Worker that trains forks for the lab's worker. Started by `fork-threads.ts` alone. */
import '../app/older-browsers.ts'
import type { ForkMessage } from '../../shared/engine/wasm/fork-messages.ts'
import { serveForks } from '../../shared/engine/wasm/serve-forks.ts'

const { hear } = serveForks((answer) => self.postMessage(answer, { transfer: [] }))
self.addEventListener('message', ({ data }: MessageEvent<ForkMessage>) => hear(data))
