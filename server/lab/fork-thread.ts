/** A worker thread that trains forks for the server's lab. Started by `fork-threads.ts` alone. */
import { parentPort } from 'node:worker_threads'
import type { ForkMessage } from '../../shared/engine/wasm/fork-messages.ts'
import { serveForks } from '../../shared/engine/wasm/serve-forks.ts'
import { stepAside } from './fork-threads.ts'

const crew = parentPort
if (!crew) throw new Error('fork-thread.ts runs in a worker thread')

stepAside()

const { hear } = serveForks((answer) => crew.postMessage(answer, []))
crew.on('message', (message: ForkMessage) => hear(message))
