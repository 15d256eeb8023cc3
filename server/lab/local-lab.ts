/**
 * The server's own lab: a worker thread, so that training never holds up the rooms. It runs a room's jobs when
 * the host's browser cannot.
 */
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Lab } from '../../shared/lab/lab.ts'
import { WorkerLab } from '../../shared/lab/worker-lab.ts'
import type { Pack } from '../../shared/packs/pack.ts'

/** What a lab's thread begins with. */
export interface LabStart {
  readonly pack: Pack
  /** Labs that work at once on this machine, this one among them. */
  readonly labs: number
}

/** Starts the thread; jobs may be asked for at once. A thread that dies fails its jobs with 'engine-failed'. */
export function openLocalLab(pack: Pack, labs = 1): Lab {
  const thread = new Worker(new URL('lab-thread.ts', import.meta.url), {
    workerData: { pack, labs } satisfies LabStart,
  })
  const lab = new WorkerLab(
    {
      post: (message) => thread.postMessage(message, []),
      hear: (onMessage) => thread.on('message', onMessage),
    },
    async () => {
      const gone = once(thread, 'exit')
      await thread.terminate()
      await gone
    },
  )
  thread.on('error', (error) => lab.broken(error.message))
  thread.on('exit', (code) => lab.broken(`the lab's thread ended with code ${code}`))
  return lab
}
