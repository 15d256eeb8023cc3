/** This browser's lab: a Web Worker, so that training never holds up the page. */
import type { Lab } from '../../shared/lab/lab.ts'
import { WorkerLab } from '../../shared/lab/worker-lab.ts'
import type { LabSetup } from './lab-setup.ts'

/** Starts the worker; jobs may be asked for at once. A worker that dies fails its jobs with 'engine-failed'. */
export function openLab(setup: LabSetup): Lab {
  const worker = new Worker(new URL('./lab-worker.ts', import.meta.url), { type: 'module', name: 'lab' })
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
