/**
 * The depot model where a page plays alone: trained by the page's own lab when it is first asked for, and kept on this device
 * for the next match. It is no part of the match: clearing that away leaves it.
 */
import { clear, createStore, get, set } from 'idb-keyval'
import type { Lab, LabListener } from '../../shared/lab/lab.ts'
import type { LabJob, LabResult } from '../../shared/lab/jobs.ts'
import { checkpointFromBytes, checkpointToBytes } from '../../shared/lab/checkpoint-bytes.ts'
import { depotKey, depotName, FIRST_STEPS } from '../../shared/lab/depot-key.ts'
import { depotPart, depotStart, type DepotJob } from '../../shared/lab/jobs/depot.ts'
import { LabError } from '../../shared/lab/lab-error.ts'
import { checksum } from '../../shared/measures/checksum.ts'
import type { Pack } from '../../shared/packs/pack.ts'

/** Where models are kept by name, each with its key; a browser that keeps nothing trains again. */
export interface ModelShelf {
  readonly find: (name: string) => Promise<unknown>
  readonly keep: (name: string, kept: { readonly key: string; readonly bytes: Uint8Array }) => Promise<void>
}

/** For the model of a text of one's own, which goes with its match. */
export const noShelf: ModelShelf = { find: async () => null, keep: async () => {} }

const modelStore = () => createStore('gradient-express.models', 'model')

/** No trained model stays on the device; where it keeps none, there is none. */
export async function forgetModels(): Promise<void> {
  try {
    await clear(modelStore())
  } catch {}
}

export function deviceShelf(): ModelShelf {
  const store = modelStore()
  return { find: (name) => get(name, store), keep: (name, kept) => set(name, kept, store) }
}

type LabRun = (job: LabJob, hear?: LabListener) => Promise<LabResult>

/**
 * The lab's `run`, in which a depot job is one job though it has several parts: what is asked for after it finds the whole
 * model, and never one that is half trained.
 */
export function runWithDepot(lab: Lab, pack: Pack, shelf: ModelShelf): LabRun {
  let depot: Promise<unknown> = Promise.resolve()
  return async (job, hear = {}) => {
    if (job.kind !== 'depot') return depot.then(() => lab.run(job, hear))
    const taken = depot.then(() => takeDepotModel(lab, pack, job, (progress) => hear.onProgress?.(progress), shelf))
    depot = taken.catch(() => undefined)
    const result = await taken
    hear.onCheckpoint?.(job.to, job.steps)
    return result
  }
}

/** Puts the model on the lab's shelf under the job's name for it: the kept one, or one that is trained now. */
export async function takeDepotModel(
  lab: Lab,
  pack: Pack,
  job: DepotJob,
  hear: NonNullable<LabListener['onProgress']>,
  shelf: ModelShelf,
): Promise<LabResult> {
  const first = Math.min(FIRST_STEPS, job.steps)
  await lab.run(depotStart(job))
  await train(first, 0)
  const [name, key] = [depotName(pack, job), depotKey(pack, job, await lab.checkpoint(job.to), sumOf)]
  const kept = checkpointOf(await shelf.find(name).catch(() => null), key)
  if (kept !== null) await lab.restore(job.to, kept)
  else if (first < job.steps) {
    await train(job.steps, first)
    // Not found again where nothing can be kept; used all the same.
    await shelf.keep(name, { key, bytes: checkpointToBytes(await lab.checkpoint(job.to)) }).catch(() => undefined)
  }
  return { jobId: job.id, kind: 'depot', to: job.to }

  async function train(to: number, from: number): Promise<void> {
    const part = depotPart(job, pack.train.length, from, to - from)
    const told = await lab.run(part, {
      onProgress: ({ done, points }) => hear({ jobId: job.id, done: from + done, all: job.steps, points }),
    })
    if (told.kind !== 'train' || told.ended !== 'done') throw new LabError('bad-job', 'the depot model blew up')
  }
}

/** Finds out what is another one; nobody here has anything to gain by a forgery. */
function sumOf(bytes: Uint8Array): string {
  return checksum(bytes).toString(16)
}

function checkpointOf(kept: unknown, key: string) {
  const isKept = typeof kept === 'object' && kept !== null && 'key' in kept && 'bytes' in kept
  if (!isKept || kept.key !== key || !(kept.bytes instanceof Uint8Array)) return null
  try {
    return checkpointFromBytes(kept.bytes)
  } catch {
    return null
  }
}
