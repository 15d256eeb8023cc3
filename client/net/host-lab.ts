/**
 * The lab of the host's browser, as the room uses it: runs the jobs that are pushed, fetches the weights it lacks,
 * uploads the weights it makes, streams progress, and says when it is ready, hidden or shown again. Its worker
 * warms up before it says ready; a job that fails here is the server's to run.
 */
import { checkpointToBytes } from '../../shared/lab/checkpoint-bytes.ts'
import type { CheckpointId, LabProgress } from '../../shared/lab/shapes.ts'
import type { LabJob } from '../../shared/lab/jobs.ts'
import { LabError } from '../../shared/lab/lab-error.ts'
import type { Lab } from '../../shared/lab/lab.ts'
import type { Pushes } from '../../shared/protocol/messages.ts'
import { seldom } from '../../shared/lab/seldom.ts'
import { openLab } from '../lab/open-lab.ts'
import { warmUp } from '../lab/warm-up.ts'
import type { Brain } from '../../shared/match/types.ts'
import { ApiError } from './api.ts'
import { at } from './base.ts'
import type { Commands } from './commands.ts'
import { isOwnText } from '../../shared/packs/own-id.ts'
import { fetchPack, fetchTextPack } from './fetch-pack.ts'
import type { LabEars } from './mirror.ts'
import { checkpointPath, roomCheckpoint } from './room-checkpoint.ts'
import { sendWeights } from './send-weights.ts'

export class HostLab implements LabEars {
  readonly #code: string
  readonly #key: () => string
  readonly #commands: Commands
  readonly #shelf = new Set<CheckpointId>()
  readonly #running = new Set<string>()
  #lab: Promise<Lab> | null = null
  #opened: Lab | null = null
  #pack: string | null = null
  #brain: Brain | null = null
  /** The engine that the room was last told of: it may change in mid-job. */
  #named: string | undefined
  #disposed = false
  #hasFailed = false
  /** A software adapter is wanted too, although it is slower: then its speed is no reason to train elsewhere. */
  readonly #anyway = new URLSearchParams(location.search).has('software-gpu')

  /** `key` gives the desk's key as it is now. */
  constructor(code: string, key: () => string, commands: Commands) {
    this.#code = code
    this.#key = key
    this.#commands = commands
    document.addEventListener('visibilitychange', this.#tell)
  }

  /** The line is open and the room's pack is known. Jobs of a line that broke are the server's by now. */
  ready(pack: string): void {
    for (const id of this.#running) this.#opened?.cancel(id)
    this.#pack = pack
    this.#start()
  }

  /** The desk's news tell of the room's model. */
  desk({ brain }: Pushes['desk']): void {
    this.#brain = brain
    if (this.#lab === null && !this.#hasFailed) this.#start()
  }

  /** Starts the worker once, when all is known that it needs; after that, says again how it is. */
  #start(): void {
    if (this.#lab === null && this.#pack !== null && this.#brain !== null) {
      this.#lab = this.#open(this.#pack, this.#brain)
      this.#lab.then(this.#tell, () => {
        // The next line that opens tries again.
        this.#lab = null
        this.#hasFailed = true
        this.#tell()
      })
    }
    this.#tell()
  }

  lab({ job, anew }: Pushes['lab']): void {
    if (anew && 'from' in job) this.#shelf.delete(job.from)
    // A hidden tab is slowed down unless it holds a lock; plain http pages have none.
    const { locks } = navigator
    if (locks === undefined) void this.#run(job)
    else void locks.request(`gradient-express.lab.${this.#code}`, { mode: 'shared' }, () => this.#run(job))
  }

  steer(push: Pushes['steer']): void {
    if ('cancel' in push) this.#opened?.cancel(push.cancel)
    else this.#opened?.steer(push.steer)
  }

  dispose(): void {
    this.#disposed = true
    document.removeEventListener('visibilitychange', this.#tell)
    void this.#opened?.dispose()
  }

  async #open(pack: string, brain: Brain): Promise<Lab> {
    const lab = await openLab({
      pack: isOwnText(pack)
        ? await fetchTextPack(this.#code, pack, this.#key())
        : await fetchPack(`/api/packs/${pack}`),
      allowSoftwareGpu: this.#anyway,
    })
    await warmUp(lab, brain)
    if (this.#disposed) await lab.dispose()
    this.#opened = lab
    return lab
  }

  async #run(job: LabJob): Promise<void> {
    this.#running.add(job.id)
    try {
      if (this.#lab === null) throw new LabError('engine-failed', 'the lab has not been started')
      const lab = await this.#lab
      if ('from' in job) await this.#fetchMissing(lab, job.from)
      let uploads: Promise<void> = Promise.resolve()
      const say = (progress: LabProgress) =>
        void this.#commands.lab('labProgress', { ...progress, points: [...progress.points] })
      // A training that saves itself must have told of every step before.
      const tell = job.kind === 'train' ? say : seldom(say, () => performance.now())
      const result = await lab.run(job, {
        onProgress: (progress) => {
          tell(progress)
          if (lab.engine?.name !== this.#named) this.#tell()
        },
        onCheckpoint: (id) => {
          this.#shelf.add(id)
          if (isWanted(job)) uploads = uploads.then(() => this.#upload(lab, id))
        },
      })
      await uploads
      await this.#commands.lab('labDone', { result })
      await this.#tidy(lab, job)
      this.#tell()
    } catch (error) {
      if (error instanceof LabError && error.trouble === 'cancelled') return
      const why = error instanceof Error ? error.message : String(error)
      const part = error instanceof ApiError ? 'weights' : 'lab'
      await this.#commands.lab('labFailed', { jobId: job.id, part, why: why.slice(0, 200) })
    } finally {
      this.#running.delete(job.id)
    }
  }

  async #fetchMissing(lab: Lab, id: CheckpointId): Promise<void> {
    if (this.#shelf.has(id)) return
    await lab.restore(id, await roomCheckpoint(this.#code, id, this.#key()))
    this.#shelf.add(id)
  }

  async #upload(lab: Lab, id: CheckpointId): Promise<void> {
    const bytes = checkpointToBytes(await lab.checkpoint(id))
    await sendWeights(at(checkpointPath(this.#code, id)), this.#key(), bytes)
  }

  /** What the last job began and ended with stays on the shelf; anything else can be fetched again. */
  async #tidy(lab: Lab, job: LabJob): Promise<void> {
    // The room may have pushed the next job before it answered: what that one makes is not to be dropped.
    if (this.#running.size > 1) return
    const wanted = [...('from' in job ? [job.from] : []), ...('to' in job ? [job.to] : [])]
    for (const id of this.#shelf) if (!wanted.includes(id)) this.#shelf.delete(id)
    await lab.keepOnly([...this.#shelf])
  }

  readonly #tell = (): void => {
    const engine = this.#opened?.engine ?? null
    this.#named = engine?.name
    void this.#commands.lab('labReady', {
      ready: this.#opened !== null,
      visible: document.visibilityState === 'visible',
      engine: engine?.name ?? '',
      msPerStep: engine?.msPerStep ?? null,
      trouble: engine?.trouble ?? null,
      anyway: this.#anyway,
    })
  }
}

/** Where the server takes the steps itself, its weights are the room's, and those made here are for this page alone. */
function isWanted(job: LabJob): boolean {
  return job.kind !== 'train' || job.counts !== true
}
