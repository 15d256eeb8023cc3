/**
 * The host's browser as a lab: jobs go out as pushes, what comes back is a claim that the audit looks at.
 * Weights travel over http. A browser that goes away or falls silent fails its job; the desk then takes over.
 */
import type { CheckpointId, LabProgress, Steer } from '../../shared/lab/shapes.ts'
import type { LabJob, LabResult } from '../../shared/lab/jobs.ts'
import type { EngineNews } from '../../shared/lab/lab.ts'
import type { DeskNews, Pushes } from '../../shared/protocol/messages.ts'
import type { RejectWord } from '../../shared/protocol/reject.ts'
import type { Requests } from '../../shared/protocol/requests.ts'
import { progressTrouble } from './audit.ts'
import type { Work } from './work.ts'

/** How long a browser may be silent in a job, ms: before its first sign, between two, in a hidden tab, where speed is no question. */
export const PATIENCE = { first: 15_000, next: 6_000, hidden: 3_000, anyway: 60_000 }

/** Slower than this (ms a step of the room's brain) and the server takes the job, unless speed is not the question. */
const SLOW_MS_PER_STEP = 250

export type WhyNot = NonNullable<DeskNews['reason']>

/** The browser will not finish this job; `why` is for the host's screen. */
export class BrowserGone extends Error {
  override readonly name = 'BrowserGone'
  readonly why: WhyNot

  constructor(why: WhyNot, message: string) {
    super(message)
    this.why = why
  }
}

type ToHost = <N extends 'lab' | 'steer'>(name: N, message: Pushes[N]) => boolean

interface Running {
  readonly job: LabJob
  readonly onProgress: (progress: LabProgress) => void
  readonly resolve: (claim: LabResult) => void
  readonly reject: (gone: BrowserGone) => void
  done: number
  timer: NodeJS.Timeout
}

export class BrowserLab {
  readonly #toHost: ToHost
  readonly #isAlone: boolean
  /** Checkpoints of which it may have weights that are not the room's. */
  readonly #strange = new Set<CheckpointId>()
  #here = false
  /** What it has done wrong; null while it is trusted. */
  #failed: WhyNot | null = null
  #state: Requests['labReady'] | null = null
  #running: Running | null = null
  /** Rates that it was told during the newest job. */
  #turns: number[] = []

  /** `isAlone`: nobody else trains, so that a slow or hidden browser is better than none. */
  constructor(toHost: ToHost, isAlone = false) {
    this.#toHost = toHost
    this.#isAlone = isAlone
  }

  get engine(): EngineNews {
    const { engine = '', msPerStep = null, trouble = null } = this.#state ?? {}
    return { name: engine, msPerStep, trouble }
  }

  /** The job it is on, so that only that job's checkpoints are taken from it. */
  get job(): LabJob | null {
    return this.#running?.job ?? null
  }

  /** Rates that it was told during the job that it is on, or was on last. */
  get turns(): readonly number[] {
    return this.#turns
  }

  /** Why it cannot take a job now; null when it can. */
  whyNot(): WhyNot | null {
    if (!this.#here) return 'host-away'
    if (this.#state === null || !this.#state.ready) return 'no-lab'
    if (this.#failed !== null) return this.#failed
    if (this.#isAlone) return null
    if (!this.#state.visible) return 'host-hidden'
    const { anyway, msPerStep } = this.#state
    return !anyway && (msPerStep ?? 0) > SLOW_MS_PER_STEP ? 'host-slow' : null
  }

  came(): void {
    this.#here = true
    this.#state = null
    this.#failed = null
  }

  left(): void {
    this.#here = false
    this.#fail('host-away', 'the host has left')
  }

  /** A new word about itself. After a failure a browser is trusted again once its lab has been started anew. */
  ready(state: Requests['labReady']): void {
    if (state.ready && this.#state?.ready === false) this.#failed = null
    this.#state = state
    if (!state.ready) this.#fail('no-lab', 'the lab in the browser has stopped')
    else if (this.#running !== null) this.#wait(this.#running)
  }

  /** Rejects with `BrowserGone`. The claim it resolves with has been heard, not checked. */
  run(job: LabJob, onProgress: Running['onProgress']): Promise<LabResult> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => this.#silent(), this.#patience(-1))
      this.#running = { job, onProgress, resolve, reject, done: -1, timer }
      this.#turns = []
      // Told once: it has the room's own after that.
      const anew = 'from' in job && job.from !== undefined && this.#strange.delete(job.from)
      if (!this.#toHost('lab', { job, anew })) this.#fail('host-away', 'the host has left')
    })
  }

  /** The room's weights of this job are not those that the browser made of it, if it made any. */
  strayed({ job, parts }: Work): void {
    if ('to' in job && parts.some(({ by }) => by === 'browser')) this.#strange.add(job.to)
  }

  steer(steer: Steer): void {
    if (this.#running?.job.id !== steer.jobId) return
    if (steer.kind === 'rate') this.#turns.push(steer.rate)
    this.#toHost('steer', { steer })
  }

  /** Drops the running job without an answer. */
  cancel(jobId: string): void {
    if (this.#running?.job.id !== jobId) return
    this.#toHost('steer', { cancel: jobId })
    this.#fail('host-failed', 'cancelled')
  }

  progress(claim: LabProgress): RejectWord | null {
    const running = this.#running
    if (running === null || running.job.id !== claim.jobId) return 'unknown-job'
    if (claim.done < running.done || progressTrouble(running.job, claim, this.#turns) !== null) return 'report-refused'
    running.done = claim.done
    this.#wait(running)
    running.onProgress(claim)
    return null
  }

  /** The running job, if these are weights that it makes and the room takes. Whoever asks brings them, and is alive. */
  awaiting(id: CheckpointId): LabJob | null {
    const { job } = this
    if (job === null || !('to' in job) || job.to !== id || (job.kind === 'train' && job.counts === true)) return null
    this.alive()
    return job
  }

  /** A sign of life that is no progress, such as an uploaded checkpoint. */
  alive(): void {
    if (this.#running !== null) this.#wait(this.#running)
  }

  /** Takes the running job's claim; null when it is for no running job. */
  done(claim: LabResult): boolean {
    const running = this.#running
    if (running === null || running.job.id !== claim.jobId) return false
    this.#running = null
    clearTimeout(running.timer)
    running.resolve(claim)
    return true
  }

  /** The browser says, or its reports show, that it cannot do this. */
  distrust(why: WhyNot, message: string): void {
    this.#failed = why
    this.#fail(why, message)
  }

  #wait(running: Running): void {
    clearTimeout(running.timer)
    running.timer = setTimeout(() => this.#silent(), this.#patience(running.done))
  }

  /** `done`: steps of the running job, -1 before its first sign. */
  #patience(done: number): number {
    if (this.#isAlone || this.#state?.anyway) return PATIENCE.anyway
    if (this.#state?.visible === false) return PATIENCE.hidden
    return done < 0 ? PATIENCE.first : PATIENCE.next
  }

  #silent(): void {
    const running = this.#running
    if (running === null) return
    this.#toHost('steer', { cancel: running.job.id })
    const hidden = this.#state?.visible === false
    if (!hidden) this.#failed = 'host-silent'
    this.#fail(hidden ? 'host-hidden' : 'host-silent', 'the browser has fallen silent')
  }

  #fail(why: WhyNot, message: string): void {
    const running = this.#running
    if (running === null) return
    this.#running = null
    clearTimeout(running.timer)
    running.reject(new BrowserGone(why, message))
  }
}
