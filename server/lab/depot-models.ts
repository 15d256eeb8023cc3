/**
 * The depot models of this machine: one for each pack and brain, trained once, and kept by the store under a hash of all
 * that makes its weights: the pack's sentences, the recipe, and what this program makes of them in the first few steps.
 * Those steps are taken anew whenever the server starts; where they come to other weights, so would the rest.
 *
 * That of a class's own text is kept by nobody: it would know the text by heart after its room is gone.
 *
 * It trains in small parts, and only while no room waits for the trainer. A room that needs it lends it its own turns.
 */
import type { Checkpoint } from '../../shared/engine/engine.ts'
import { checkpointFromBytes, checkpointToBytes } from '../../shared/lab/checkpoint-bytes.ts'
import { depotKey, depotName, FIRST_STEPS, type DepotRecipe } from '../../shared/lab/depot-key.ts'
import { depotPart, depotStart, type DepotJob } from '../../shared/lab/jobs/depot.ts'
import type { LabJob } from '../../shared/lab/jobs.ts'
import type { LabProgress } from '../../shared/lab/shapes.ts'
import { LabError } from '../../shared/lab/lab-error.ts'
import { isOwnText } from '../../shared/packs/own-id.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import { digest } from '../attest/statement.ts'
import type { Store } from '../persistence/store.ts'
import type { LabBench } from './lab-bench.ts'
import type { LabQueue } from './lab-queue.ts'

/** Steps at a time, so that a room that comes meanwhile waits for a blink. */
const PART_STEPS = 20

/** A room that needs the model: whose turn it may use, who is told how far it is, and what ends the waiting. */
export interface Need {
  readonly room: string
  readonly onProgress: (progress: Omit<LabProgress, 'jobId'>) => void
  readonly signal: AbortSignal
}

interface Making {
  readonly checkpoint: Promise<Checkpoint>
  readonly needs: Set<Need>
}

export class DepotModels {
  readonly #store: Pick<Store, 'model' | 'putModel'>
  readonly #labs: LabQueue
  readonly #making = new Map<string, Making>()
  #trained = 0

  constructor(store: Pick<Store, 'model' | 'putModel'>, labs: LabQueue) {
    this.#store = store
    this.#labs = labs
  }

  /** How many were trained, not found, since the server was started. */
  get trained(): number {
    return this.#trained
  }

  /** Sees to it that the model is there when a room asks for it. */
  async prepare(pack: Pack, recipe: DepotRecipe): Promise<void> {
    await this.#makingOf(pack, recipe).checkpoint
  }

  /** The model, as soon as it is there. Rejects with `LabError`: it cannot be trained, or nobody waits for it any more. */
  async take(pack: Pack, recipe: DepotRecipe, need: Need): Promise<Checkpoint> {
    const making = this.#makingOf(pack, recipe, need)
    const gone = Promise.withResolvers<never>()
    const give = () => gone.reject(new LabError('cancelled', 'nobody waits for the depot model any more'))
    need.signal.addEventListener('abort', give, { once: true })
    if (need.signal.aborted) give()
    try {
      return await Promise.race([making.checkpoint, gone.promise])
    } finally {
      making.needs.delete(need)
      need.signal.removeEventListener('abort', give)
    }
  }

  #makingOf(pack: Pack, recipe: DepotRecipe, need?: Need): Making {
    const name = depotName(pack, recipe)
    const known = this.#making.get(name)
    if (known !== undefined) {
      if (need !== undefined) {
        known.needs.add(need)
        this.#labs.lend(need.room, name)
      }
      return known
    }
    const needs = new Set(need === undefined ? [] : [need])
    const making = { needs, checkpoint: this.#make(pack, { ...recipe, id: 'depot' }, needs) }
    this.#making.set(name, making)
    const forget = () => void this.#making.delete(name)
    // What failed is tried again when it is asked for again.
    making.checkpoint.then(isOwnText(pack.id) ? forget : () => {}, forget)
    return making
  }

  async #make(pack: Pack, job: DepotJob, needs: ReadonlySet<Need>): Promise<Checkpoint> {
    const sentences = pack.train.length
    const first = Math.min(FIRST_STEPS, job.steps)
    let checkpoint = await this.#part(pack, job, [depotStart(job), depotPart(job, sentences, 0, first)], null, needs)
    const key = isOwnText(pack.id) ? null : depotKey(pack, job, checkpoint, digest)
    const kept = key === null ? null : await this.#kept(key)
    if (kept !== null) return kept
    for (let step = first; step < job.steps; step += PART_STEPS) {
      for (const { onProgress } of needs) onProgress({ done: step, all: job.steps, points: [] })
      checkpoint = await this.#part(pack, job, [depotPart(job, sentences, step, PART_STEPS)], checkpoint, needs)
    }
    this.#trained += 1
    // A full disk keeps it from being found again, not from being used.
    if (key !== null)
      await this.#store.putModel(depotName(pack, job), key, checkpointToBytes(checkpoint)).catch(() => undefined)
    return checkpoint
  }

  async #kept(key: string): Promise<Checkpoint | null> {
    const bytes = await this.#store.model(key)
    try {
      return bytes === null ? null : checkpointFromBytes(bytes)
    } catch {
      // Damaged on the disk: trained again.
      return null
    }
  }

  /** Runs jobs that follow from one checkpoint, in a turn of a room that needs the model, or when no room needs anything. */
  #part(
    pack: Pack,
    recipe: DepotRecipe,
    jobs: readonly LabJob[],
    from: Checkpoint | null,
    needs: ReadonlySet<Need>,
  ): Promise<Checkpoint> {
    const work = async (bench: LabBench) => {
      const lab = bench.lab(pack)
      try {
        await lab.keepOnly([])
        let left = ''
        for (const job of jobs) {
          if (from !== null && 'from' in job) await lab.restore(job.from, from)
          const result = await lab.run(job)
          if (result.kind === 'train' && result.ended !== 'done') throw new LabError('bad-job', `it ${result.ended}`)
          if ('to' in job) left = job.to
        }
        return await lab.checkpoint(left)
      } catch (trouble) {
        if (trouble instanceof LabError && trouble.trouble === 'engine-failed') bench.giveUp(pack, lab)
        throw trouble
      }
    }
    const [need] = needs
    return need === undefined ? this.#labs.spare(depotName(pack, recipe), work) : this.#labs.turn(need.room, work)
  }
}
