/**
 * A host's browser for tests: a real lab in this process that hears a desk's pushes and answers as a browser does,
 * weights first. What it says may be bent on its way, which is how a forger looks.
 */
import { checkpointToBytes } from '../../../shared/lab/checkpoint-bytes.ts'
import type { LabJob, LabResult } from '../../../shared/lab/jobs.ts'
import { ShelfLab } from '../../../shared/lab/shelf-lab.ts'
import type { Pack } from '../../../shared/packs/pack.ts'
import type { DeskNews, PushName, Pushes } from '../../../shared/protocol/messages.ts'
import type { RejectWord } from '../../../shared/protocol/reject.ts'
import type { Dispatcher } from '../../../server/lab/dispatcher.ts'
import { RoomCheckpoints } from '../../../server/lab/room-checkpoints.ts'
import { wasmBinary } from '../../../server/lab/wasm-binary.ts'
import { createWasmEngine } from '../../../shared/engine/wasm/wasm-engine.ts'
import type { Store } from '../../../server/persistence/store.ts'

export class Browser {
  readonly jobs: LabJob[] = []
  /** Of each job, whether its beginning was to be fetched again. */
  readonly anews: boolean[] = []
  readonly verdicts: (RejectWord | null)[] = []
  news: DeskNews | null = null
  /** Called with each news of the dispatcher. */
  onNews: (news: DeskNews) => void = () => {}
  /** Bends a result before it is told. */
  bend: (result: LabResult) => LabResult = (result) => result
  /** Called with each progress step count; may drop out. */
  onSteps: (done: number) => void = () => {}
  /** Called after each upload of a running job; may drop out. */
  onUpload: (count: number) => void = () => {}
  /** Awaited before a job is begun. */
  before: (job: LabJob) => Promise<void> = async () => {}
  gone = false
  readonly #lab: ShelfLab
  readonly #checkpoints: RoomCheckpoints
  #dispatcher: Dispatcher | null = null

  /** `binary`: the build of the engine's kernels that this browser takes. */
  constructor(pack: Pack, store: Store, code: string, binary: () => Promise<Uint8Array<ArrayBuffer>> = wasmBinary) {
    this.#checkpoints = new RoomCheckpoints(store, code)
    let now = 0
    this.#lab = new ShelfLab({
      pack,
      engine: async (config) => createWasmEngine(config, await binary()),
      // 50 ms at each look, so that it reports after the same steps on every machine.
      clock: () => (now += 50),
      breathe: () => new Promise((heard) => setImmediate(heard)),
      rest: (ms) => new Promise((heard) => setTimeout(heard, ms)),
    })
  }

  /** Opens the page: the host is here and its lab is ready. */
  open(dispatcher: Dispatcher): void {
    this.#dispatcher = dispatcher
    this.gone = false
    dispatcher.hostCame()
    dispatcher.hostReady({ ready: true, visible: true, engine: 'test-browser', msPerStep: 1, trouble: null })
  }

  close(): void {
    this.gone = true
    this.#dispatcher?.hostLeft()
  }

  hear<N extends PushName>(name: N, message: Pushes[N]): boolean {
    if (this.gone || this.#dispatcher === null) return false
    if (name === 'desk') {
      this.news = message as DeskNews
      this.onNews(this.news)
    }
    if (name === 'steer' && 'steer' in message) this.#lab.steer(message.steer)
    if (name === 'lab') {
      const { job, anew } = message as Pushes['lab']
      this.anews.push(anew)
      this.#work(this.#dispatcher, job).catch((why: unknown) => this.#broken(why))
    }
    return true
  }

  async dispose(): Promise<void> {
    this.gone = true
    await this.#lab.dispose()
  }

  /** A page that is closed in mid-job says no more. */
  #broken(why: unknown): void {
    if (!this.gone) throw why
  }

  async #work(dispatcher: Dispatcher, job: LabJob): Promise<void> {
    this.jobs.push(job)
    await this.before(job)
    if ('from' in job) {
      const from = await this.#checkpoints.load(job.from)
      if (from !== null) await this.#lab.restore(job.from, from)
    }
    const uploads: Promise<unknown>[] = []
    let uploaded = 0
    const upload = async (id: string) => {
      if (this.gone) return
      await dispatcher.upload(id, checkpointToBytes(await this.#lab.checkpoint(id)))
      uploaded += 1
      this.onUpload(uploaded)
    }
    const result = await this.#lab.run(job, {
      onCheckpoint: (id) => {
        if (job.kind === 'train' && job.counts !== true) uploads.push(upload(id))
      },
      onProgress: (progress) => {
        if (this.gone) return
        dispatcher.hostProgress(progress)
        this.onSteps(progress.done)
      },
    })
    await Promise.all(uploads)
    if (!this.gone) this.verdicts.push(await dispatcher.hostDone(this.bend(result)))
  }
}
