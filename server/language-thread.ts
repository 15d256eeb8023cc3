/** The worker thread in which a world says all that it can. Started by `language-aside.ts` alone. */
import { parentPort, workerData } from 'node:worker_threads'
import { languageOf } from '../shared/packs/languages.ts'

if (!parentPort) throw new Error('language-thread.ts runs in a worker thread')
parentPort.postMessage(languageOf(String(workerData)), [])
