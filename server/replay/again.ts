/**
 * Does a lab's jobs again, on the server's own engine, and says how the report that came at the time compares.
 *
 * What the server did comes to the same bits. What a browser did on an engine of its own is rounded otherwise, and training
 * can blow that up without limit: where a rate is high, the loss of step 50 depends on the last bit of a weight. How much
 * it does is measured here: twins take the same steps from weights that are changed by a millionth, and a report may
 * lie as far from ours as `FACTOR` times the farthest twin.
 */
import type { Checkpoint } from '../../shared/engine/engine.ts'
import { checkpointToBytes } from '../../shared/lab/checkpoint-bytes.ts'
import type { CheckpointId } from '../../shared/lab/shapes.ts'
import { differences, type LabJob, type LabResult } from '../../shared/lab/jobs.ts'
import type { Lab } from '../../shared/lab/lab.ts'
import type { Made } from '../../shared/lab/made.ts'
import { randomFrom } from '../../shared/measures/random.ts'
import { digest } from '../attest/statement.ts'
import type { Difference } from '../../shared/lab/compare.ts'
import { joined, slicesOf } from './slices.ts'

export const TWINS = 3
export const FACTOR = 8
/** Relative change of a twin's weights at the start of a job: some units in the last place, as engines differ. */
const MILLIONTH = 2 ** -20
/** Twins this far apart (bits, or probability) say that rounding decides: the report is not checked, only attested. */
const UNDECIDED = 0.1
/** Weights of two engines may lie this far apart, relative to their length. */
const WEIGHT_FLOOR = 1e-5

/** What is known of a report after its job was done again. */
export type Verdict =
  | { readonly how: 'same-bits' }
  /** The number that came nearest to its limit; null: only the weights differ. */
  | { readonly how: 'within'; readonly nearest: Compared | null }
  /** Some of its numbers hang on the last bit, `from` tells which is the first. */
  | { readonly how: 'rounding-decides'; readonly from: string }
  | { readonly how: 'not-done'; readonly why: string }
  | { readonly how: 'differs'; readonly what: string }

export interface Compared extends Difference {
  readonly allowed: number
}

/** A report as the log has it. */
export interface Told {
  readonly job: LabJob
  readonly result: LabResult
  /** Absent in logs of before it was noted. */
  readonly made?: Made
}

interface Held {
  /** These are the very weights that the room had, not only nearly. */
  readonly exact: boolean
}

const NOBODY: Made = { parts: [{ by: 'unknown', engine: '' }], weights: null }

export class Again {
  readonly #open: () => Lab
  readonly #main: Lab
  /** Opened when the first report is not the same bits. */
  #twins: Lab[] | null = null
  readonly #shelf = new Map<CheckpointId, Held>()
  readonly #inFile: ReadonlyMap<CheckpointId, Checkpoint>
  #seed = 0

  /** `open` gives a lab on the server's engine; `inFile` are the room's own weights, as far as they were kept. */
  constructor(open: () => Lab, inFile: ReadonlyMap<CheckpointId, Checkpoint>) {
    this.#open = open
    this.#main = open()
    this.#inFile = inFile
  }

  /** Does a job again and compares. What it leaves is there for the jobs that start from it. */
  async do(told: Told): Promise<Verdict> {
    const { job, result, made = NOBODY } = told
    const from = 'from' in job ? this.#shelf.get(job.from) : { exact: true }
    if (from === undefined) return { how: 'not-done', why: 'it starts from weights that could not be made again' }
    const jobs = job.kind === 'train' && result.kind === 'train' ? slicesOf(job, made, result) : [job]
    if (jobs === null) return await this.#instead(told, 'the log does not tell the rate of every step')
    const again = await this.#run(this.#main, jobs, result)
    const weights = 'to' in job ? await this.#main.checkpoint(job.to) : null
    const isSame = JSON.stringify(again) === JSON.stringify(result) && isThis(weights, made.weights)
    if ('to' in job) this.#shelf.set(job.to, { exact: isSame })
    if (isSame) return { how: 'same-bits' }
    if (from.exact && made.parts.every(({ by }) => by === 'server')) return differing(again, result)
    return await this.#byTwins(told, jobs, again)
  }

  /** The match began with these, if the file has them. */
  async begin(id: CheckpointId): Promise<void> {
    const own = this.#inFile.get(id)
    if (own !== undefined) await this.#takeOver(id, own)
  }

  /** Drops all other weights. */
  async keepOnly(ids: readonly CheckpointId[]): Promise<void> {
    for (const id of this.#shelf.keys()) if (!ids.includes(id)) this.#shelf.delete(id)
    await Promise.all([this.#main, ...(this.#twins ?? [])].map((lab) => lab.keepOnly(ids)))
  }

  async dispose(): Promise<void> {
    await Promise.all([this.#main, ...(this.#twins ?? [])].map((lab) => lab.dispose()))
  }

  async #run(lab: Lab, jobs: readonly LabJob[], told: LabResult): Promise<LabResult> {
    const results: LabResult[] = []
    for (const job of jobs) {
      const result = await lab.run(job)
      results.push(result)
      if (result.kind === 'train' && result.ended !== 'done') break
    }
    const trained = results.filter((result) => result.kind === 'train')
    if (told.kind === 'train' && trained.length > 0) return joined(trained, told)
    return results[0] ?? told
  }

  async #byTwins({ job, result, made = NOBODY }: Told, jobs: readonly LabJob[], again: LabResult): Promise<Verdict> {
    this.#twins ??= Array.from({ length: TWINS }, this.#open)
    const others = await Promise.all(this.#twins.map((twin) => this.#twinRun(twin, jobs, result)))
    const spreads = others.map((other) => new Map(differences(again, other).map(({ what, off }) => [what, off])))
    // A training's losses come in order, and what has come apart does not come together again.
    let widest = 0
    const compared = differences(again, result).map((one): Compared => {
      const spread = Math.max(...spreads.map((spread) => spread.get(one.what) ?? Infinity))
      widest = job.kind === 'train' ? Math.max(widest, spread) : spread
      return { ...one, allowed: Math.max(one.floor, FACTOR * widest) }
    })
    if ('to' in job) compared.push(...(await this.#weights(job.to, made.weights)))
    const beyond = compared.find(({ off, allowed }) => off > allowed)
    if (beyond !== undefined) return { how: 'differs', what: inWords(beyond) }
    const undecided = compared.find(({ allowed }) => allowed > FACTOR * UNDECIDED)
    if (undecided !== undefined) return { how: 'rounding-decides', from: undecided.what }
    const nearest = compared.reduce<Compared | null>((a, b) => (shareOf(b) > shareOf(a) ? b : a), null)
    return { how: 'within', nearest }
  }

  /** A twin's own way through a job, from where it stands, or from where we stand, a millionth off. */
  async #twinRun(twin: Lab, jobs: readonly LabJob[], told: LabResult): Promise<LabResult> {
    const [first, ...rest] = jobs
    if (first === undefined || !('from' in first)) return await this.#run(twin, jobs, told)
    const own = await twin.checkpoint(first.from).catch(() => null)
    this.#seed += 1
    await twin.restore('twin', shaken(own ?? (await this.#main.checkpoint(first.from)), this.#seed))
    return await this.#run(twin, [{ ...first, from: 'twin' }, ...rest], told)
  }

  /** Compares the room's own weights with ours, if the file has them, and goes on from them. */
  async #weights(id: CheckpointId, hash: string | null): Promise<Compared[]> {
    const own = this.#inFile.get(id)
    if (own === undefined || !isThis(own, hash)) return []
    const ours = await this.#main.checkpoint(id)
    const twins = await Promise.all((this.#twins ?? []).map((twin) => twin.checkpoint(id)))
    const spread = Math.max(...twins.map((twin) => distance(twin.weights, ours.weights)))
    await this.#takeOver(id, own)
    const off = distance(own.weights, ours.weights)
    return [{ what: `weights ${id}`, off, floor: WEIGHT_FLOOR, allowed: Math.max(WEIGHT_FLOOR, FACTOR * spread) }]
  }

  /** Where a job cannot be done again, its weights may still be there. */
  async #instead({ job, made = NOBODY }: Told, why: string): Promise<Verdict> {
    const own = 'to' in job ? this.#inFile.get(job.to) : undefined
    if ('to' in job && own !== undefined && isThis(own, made.weights)) await this.#takeOver(job.to, own)
    return { how: 'not-done', why }
  }

  async #takeOver(id: CheckpointId, own: Checkpoint): Promise<void> {
    await this.#main.restore(id, own)
    this.#shelf.set(id, { exact: true })
    // From here on twins start where the room stood.
    for (const twin of this.#twins ?? []) await twin.restore(id, own)
  }
}

/** Whether these weights have this hash; nothing to compare counts as yes. */
function isThis(weights: Checkpoint | null, hash: string | null): boolean {
  return weights === null || hash === null || digest(checkpointToBytes(weights)) === hash
}

function differing(again: LabResult, told: LabResult): Verdict {
  const largest = differences(again, told).reduce<Difference | null>((a, b) => (b.off > (a?.off ?? 0) ? b : a), null)
  return {
    how: 'differs',
    what: largest === null ? 'the weights it left are others' : inWords({ ...largest, allowed: 0 }),
  }
}

/** How much of what is allowed it takes up. */
function shareOf(compared: Compared | null): number {
  return compared === null || compared.allowed === 0 ? 0 : compared.off / compared.allowed
}

function inWords({ what, off, allowed }: Compared): string {
  if (!Number.isFinite(off)) return `${what}: another`
  return `${what}: off by ${off.toPrecision(3)}${allowed > 0 ? `, rounding explains ${allowed.toPrecision(3)}` : ''}`
}

function shaken(checkpoint: Checkpoint, seed: number): Checkpoint {
  const { normal } = randomFrom(seed)
  return { ...checkpoint, weights: checkpoint.weights.map((weight) => weight * (1 + MILLIONTH * normal())) }
}

/** Euclidean distance as a share of the second one's length. */
function distance(a: Float32Array, b: Float32Array): number {
  let [apart, length] = [0, 0]
  for (let i = 0; i < b.length; i++) {
    apart += ((a[i] ?? Number.NaN) - (b[i] ?? 0)) ** 2
    length += (b[i] ?? 0) ** 2
  }
  const share = Math.sqrt(apart / length)
  return Number.isNaN(share) ? Infinity : share
}
