/** This browser's lab: a Web Worker, so that training never holds up the page. */
import type { Lab } from '../../shared/lab/lab.ts'
import { WorkerLab } from '../../shared/lab/worker-lab.ts'
import { fetchFile } from '../parts/fetch-file.ts'
import { lazyPart } from '../parts/lazy-part.ts'
import forkThread from './fork-thread.ts?worker&url'
import labWorker from './lab-worker.ts?worker&url'
import type { LabSetup } from './lab-setup.ts'
import { kernelFiles } from './wasm-binary.ts'

/**
 * Starts the worker, once all that it needs to train has been fetched here: a page can say that something is late, a worker
 * cannot. Jobs may be asked for at once. A worker that dies fails its jobs with 'engine-failed'.
 */
export async function openLab(setup: LabSetup): Promise<Lab> {
  await Promise.all([labWorker, forkThread, ...kernelFiles].map((file) => lazyPart(() => fetchFile(file))))
  const worker = new Worker(labWorker, { type: 'module', name: 'lab' })
  const lab = new WorkerLab(
    {
      post: (message) => worker.postMessage(message, []),
      hear: (onMessage) => worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => onMessage(data)),
    },
    () => worker.terminate(),
  )
  worker.addEventListener('error', ({ message }) => lab.broken(message || 'the worker could not be started'))
  worker.postMessage(setup, [])
  return lab
}
