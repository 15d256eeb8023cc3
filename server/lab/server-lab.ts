/**
 * One room's share of the server's trainer. Rooms name their jobs and checkpoints alike, so every name gets the
 * room's code in front on the way in. What the room's jobs need is fetched from its checkpoints in the store, what they make goes there.
 */
import type { CheckpointId, Steer } from '../../shared/lab/shapes.ts'
import type { LabJob, LabResult } from '../../shared/lab/jobs.ts'
import type { Lab, LabListener } from '../../shared/lab/lab.ts'
import { LabError } from '../../shared/lab/lab-error.ts'
import type { DepotJob } from '../../shared/lab/jobs/depot.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import type { RoomCheckpoints } from './room-checkpoints.ts'
import type { House } from '../house.ts'
import type { DepotModels } from './depot-models.ts'
import type { LabBench } from './lab-bench.ts'
import type { LabQueue, Row } from './lab-queue.ts'

export class ServerLab {
  readonly #queue: LabQueue
  readonly #models: DepotModels
  readonly #room: string
  readonly #pack: Pack
  readonly #checkpoints: RoomCheckpoints
  readonly #isAttended: () => boolean
  /** The trainer that took this room's newest job. */
  #lab: Lab | null = null
  readonly #cancelled = new Set<string>()
  /** The job that waits for the depot model. */
  #waiting: { readonly id: string; readonly giveUp: AbortController } | null = null

  constructor(
    { labs, depotModels }: Pick<House, 'labs' | 'depotModels'>,
    room: string,
    pack: Pack,
    checkpoints: RoomCheckpoints,
    isAttended: () => boolean,
  ) {
    this.#queue = labs
    this.#models = depotModels
    this.#room = room
    this.#pack = pack
    this.#checkpoints = checkpoints
    this.#isAttended = isAttended
  }

  get engine(): Lab['engine'] {
    return this.#lab?.engine ?? null
  }

  /** Where the room stands in the row before the server's trainers; null: nothing of it waits. */
  get row(): Row | null {
    return this.#queue.row(this.#room)
  }

  /** Waits for its turn, then runs. Every checkpoint the job made is in the store when this resolves. */
  run(job: LabJob, onProgress: LabListener['onProgress']): Promise<LabResult> {
    if (job.kind === 'depot') return this.#takeDepotModel(job, onProgress)
    const work = async (bench: LabBench) => {
      if (this.#cancelled.delete(job.id)) throw new LabError('cancelled', `job ${job.id} was cancelled`)
      const lab = bench.lab(this.#pack)
      try {
        return await this.#run(lab, job, onProgress)
      } catch (trouble) {
        if (trouble instanceof LabError && trouble.trouble === 'engine-failed') bench.giveUp(this.#pack, lab)
        throw trouble
      }
    }
    // What was cancelled takes no time, and its room is waited for.
    return this.#queue.turn(this.#room, work, () => this.#isAttended() || this.#cancelled.has(job.id))
  }

  steer(word: Steer): void {
    this.#lab?.steer({ ...word, jobId: this.#inside(word.jobId) })
  }

  /** Ends the job if it runs, or when its turn comes. */
  cancel(jobId: string): void {
    this.#cancelled.add(jobId)
    this.#lab?.cancel(this.#inside(jobId))
    if (this.#waiting?.id === jobId) this.#waiting.giveUp.abort()
  }

  /** The machine's own, under the room's name for it. */
  async #takeDepotModel(job: DepotJob, onProgress: LabListener['onProgress']): Promise<LabResult> {
    const { id, ...recipe } = job
    if (this.#cancelled.delete(id)) throw new LabError('cancelled', `job ${id} was cancelled`)
    const giveUp = new AbortController()
    this.#waiting = { id, giveUp }
    const checkpoint = await this.#models.take(this.#pack, recipe, {
      room: this.#room,
      onProgress: (progress) => onProgress?.({ ...progress, jobId: id }),
      signal: giveUp.signal,
    })
    await this.#checkpoints.save(job.to, checkpoint)
    return { jobId: id, kind: 'depot', to: job.to }
  }

  async #run(lab: Lab, job: LabJob, onProgress: LabListener['onProgress']): Promise<LabResult> {
    await this.#fetch(lab, job)
    const saves: Promise<void>[] = []
    const result = await lab.run(this.#named(job), {
      onProgress: (progress) => onProgress?.({ ...progress, jobId: job.id }),
      onCheckpoint: (id) => saves.push(this.#keep(lab, id)),
    })
    await Promise.all(saves)
    const named = { ...result, jobId: job.id }
    return 'to' in named && 'to' in job ? { ...named, to: job.to } : named
  }

  /** Puts what the job starts from, or compares with, on the shelf. Other rooms' leftovers go: the store has them. */
  async #fetch(lab: Lab, job: LabJob): Promise<void> {
    this.#lab = lab
    const names = [...('from' in job ? [job.from] : []), ...('beside' in job ? [job.beside] : [])]
    if (names.length === 0) return
    const found = await Promise.all(names.map((name) => this.#checkpoints.load(name)))
    await lab.keepOnly([])
    for (const [at, name] of names.entries()) {
      const checkpoint = found[at] ?? null
      if (checkpoint === null) throw new LabError('unknown-checkpoint', `no checkpoint ${name} in the store`)
      await lab.restore(this.#inside(name), checkpoint)
    }
  }

  async #keep(lab: Lab, id: CheckpointId): Promise<void> {
    await this.#checkpoints.save(id.slice(this.#inside('').length), await lab.checkpoint(id))
  }

  #inside(name: string): string {
    return `${this.#room}/${name}`
  }

  #named(job: LabJob): LabJob {
    const from = 'from' in job ? { from: this.#inside(job.from) } : {}
    const to = 'to' in job ? { to: this.#inside(job.to) } : {}
    const beside = 'beside' in job ? { beside: this.#inside(job.beside) } : {}
    return { ...job, id: this.#inside(job.id), ...from, ...to, ...beside }
  }
}
