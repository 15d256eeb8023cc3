/**
 * Finds a lab for each of a room's jobs, one job at a time: for a long one the host's browser when it is here, in sight,
 * ready and fast enough, else the server's own. Takes over when the browser drops out in mid-job, and hands back at the next
 * long job. Whatever a browser reports is checked before the match hears of it; what a board may tell of, the server does
 * itself: the browser then only goes ahead, and shows at once where the levers lead. Where the server trains nothing, all
 * training is the browser's, unaudited, and waits for one (decision 0088).
 */
import type { Made } from '../../shared/lab/made.ts'
import type { CheckpointId, LabProgress, LossPoint, Steer } from '../../shared/lab/shapes.ts'
import { type LabJob, type LabResult, withPapers, isTraining } from '../../shared/lab/jobs.ts'
import { LabError } from '../../shared/lab/lab-error.ts'
import type { Report, TableLab } from '../../shared/match/table.ts'
import type { MatchEvent } from '../../shared/match/events.ts'
import type { Brain } from '../../shared/match/types.ts'
import type { Pack, Papers } from '../../shared/packs/pack.ts'
import type { DeskNews, Pushes } from '../../shared/protocol/messages.ts'
import type { RejectWord } from '../../shared/protocol/reject.ts'
import type { Requests } from '../../shared/protocol/requests.ts'
import type { House } from '../house.ts'
import { claimTrouble, mostClaimWeight, parseClaim, uploadedWeights } from './audit.ts'
import type { ModelConfig } from '../../shared/model/config.ts'
import { BrowserGone, BrowserLab, type WhyNot } from './browser-lab.ts'
import { RoomCheckpoints } from './room-checkpoints.ts'
import { deskNews } from './desk-news.ts'
import { Nap } from './nap.ts'
import { ServerLab } from './server-lab.ts'
import { Uploads } from './uploads.ts'
import { newVerdict, type Verdict } from './verdict.ts'
import { Work } from './work.ts'

/** Steps the server trains before other rooms get their turn. */
const SLICE_STEPS = 50

/** Where the server trains nothing: how long a job waits for a browser before it fails, and how often it looks again, ms. */
const WAIT = { most: 120_000, each: 5_000 }

/** How often a desk hears where its room stands in the row before the server's trainers, ms. */
const ROW_MS = 1_000

/** What the server's own trainers compute with, always: see `lab-thread.ts`. */
const SERVER_ENGINE = 'wasm-simd'

export interface DispatcherOptions {
  readonly house: House
  readonly code: string
  readonly pack: Pack
  readonly brain: Brain
  /** The room's own sentences, as they are at this time of the match; null where it uses those of the pack. */
  readonly papers: () => Papers | null
  /** Whether somebody is in the room: one that was left waits behind the others. */
  readonly isAttended: () => boolean
  readonly toHost: <N extends 'lab' | 'steer' | 'desk'>(name: N, message: Pushes[N]) => boolean
}

export class Dispatcher implements TableLab {
  readonly #options: DispatcherOptions
  readonly #checkpoints: RoomCheckpoints
  readonly #browser: BrowserLab
  readonly #uploads: Uploads
  readonly #server: ServerLab
  readonly #cancelled = new Set<string>()
  readonly #heard = new Map<string, LossPoint[]>()
  /** What was said to jobs that still wait for their turn. */
  readonly #early = new Map<string, Steer[]>()
  #line: Promise<unknown> = Promise.resolve()
  readonly #nap = new Nap()
  #current: Work | null = null
  #verdict: Verdict | null = null
  #trainer: DeskNews['trainer'] = 'server'
  /** Why the browser lost the job that the server is on now. */
  #lostBy: WhyNot | null = null
  #refused = 0
  #told = ''
  #closed = false

  constructor(options: DispatcherOptions) {
    const { house, code, pack } = options
    this.#options = options
    this.#checkpoints = new RoomCheckpoints(house.store, code)
    this.#browser = new BrowserLab(options.toHost, !house.trains)
    this.#uploads = new Uploads(this.#checkpoints)
    this.#server = new ServerLab(house, code, pack, this.#checkpoints, options.isAttended)
  }

  /** Losses in the log, of jobs that may be open still. */
  remember(events: readonly MatchEvent[]): void {
    for (const event of events) {
      if (event.type !== 'lab-progress') continue
      const { jobId, points } = event.progress
      this.#heard.set(jobId, [...(this.#heard.get(jobId) ?? []), ...points])
    }
  }

  run(job: LabJob, hear: (progress: LabProgress) => void): Promise<Report> {
    const turn = this.#line.then(() => this.#perform(job, hear))
    this.#line = turn.catch(() => undefined)
    return turn
  }

  steer(word: Steer): void {
    this.#nap.wake()
    if (this.#current?.job.id === word.jobId) this.#current.steer(word)
    else this.#early.set(word.jobId, [...(this.#early.get(word.jobId) ?? []), word])
    this.#browser.steer(word)
    this.#server.steer(word)
  }

  cancel(jobId: string): void {
    this.#nap.wake()
    this.#cancelled.add(jobId)
    this.#early.delete(jobId)
    this.#browser.cancel(jobId)
    this.#server.cancel(jobId)
  }

  async keepOnly(ids: readonly CheckpointId[]): Promise<void> {
    const job = this.#current?.job
    const inUse = job === undefined ? [] : [...('from' in job ? [job.from] : []), ...('to' in job ? [job.to] : [])]
    await this.#checkpoints.keepOnly([...ids, ...inUse])
  }

  async close(): Promise<void> {
    this.#closed = true
    this.#browser.left()
    if (this.#current !== null) this.cancel(this.#current.job.id)
    await this.#line
  }

  /* ---------- what the host's browser says ---------- */

  hostCame(): void {
    this.#browser.came()
    this.#told = ''
    this.#tell()
  }

  hostLeft(): void {
    this.#browser.left()
  }

  hostReady(state: Requests['labReady']): null {
    this.#browser.ready(state)
    this.#nap.wake()
    this.#tell()
    return null
  }

  hostProgress(claim: LabProgress): RejectWord | null {
    const word = this.#browser.progress(claim)
    if (word === 'report-refused') this.#refuse('progress')
    return word
  }

  /** Answers after the audit: null when the report was taken. */
  async hostDone(claim: unknown): Promise<RejectWord | null> {
    const { job } = this.#browser
    if (job === null) return 'unknown-job'
    const result = parseClaim(claim, mostClaimWeight(job))
    if (result === null) {
      this.#refuse('shape')
      return 'report-refused'
    }
    const verdict = newVerdict()
    this.#verdict = verdict
    return this.#browser.done(result) ? await verdict.word : 'unknown-job'
  }

  hostFailed({ jobId, part, why }: Requests['labFailed']): RejectWord | null {
    if (this.#browser.job?.id !== jobId) return 'unknown-job'
    this.#options.house.log.warn({ room: this.#options.code, job: jobId, part, why }, 'the browser could not run a job')
    this.#browser.distrust(part === 'weights' ? 'host-weights' : 'host-failed', 'the browser could not run the job')
    return null
  }

  /** The shape of these weights, if the running job makes them for the room. */
  awaits(id: CheckpointId): ModelConfig | null {
    const job = this.#browser.awaiting(id)
    return job && this.#configOf(job)
  }

  /** Takes weights that the running job was to make. They are the room's once the job's report was taken. */
  async upload(id: CheckpointId, bytes: Uint8Array): Promise<RejectWord | null> {
    const job = this.#browser.awaiting(id)
    if (job === null) return 'unknown-job'
    const checkpoint = uploadedWeights(bytes, this.#configOf(job))
    const trouble = checkpoint === null ? 'weights' : await this.#uploads.take(job, checkpoint)
    if (trouble !== null) {
      this.#refuse(trouble)
      return 'report-refused'
    }
    this.#browser.alive()
    return null
  }

  #configOf(job: LabJob): ModelConfig {
    return 'config' in job ? job.config : this.#options.brain.config
  }

  /* ---------- one job ---------- */

  async #perform(job: LabJob, hear: (progress: LabProgress) => void): Promise<Report> {
    const work = new Work(job, this.#heard.get(job.id) ?? [], this.#early.get(job.id) ?? [])
    this.#early.delete(job.id)
    this.#current = work
    try {
      for (;;) {
        if (this.#closed || this.#cancelled.delete(job.id)) throw new LabError('cancelled', `job ${job.id}`)
        await this.#findPlace(work)
        const report = await this.#attempt(work, hear)
        const result = report && work.finish(report.result)
        if (report === null || result === null) continue
        if (work.parts.at(-1)?.by === 'server' && !work.cameWith(result)) this.#browser.strayed(work)
        return { result, audited: report.audited, made: await this.#made(work) }
      }
    } finally {
      this.#current = null
      this.#uploads.drop()
      this.#tell()
    }
  }

  /** Whether the browser gets the next job or slice. */
  #choose(): boolean {
    const why = this.#browser.whyNot()
    this.#trainer = why === null ? 'browser' : this.#options.house.trains ? 'server' : 'nobody'
    this.#lostBy = why
    this.#tell()
    return this.#trainer === 'browser'
  }

  /** Null: the browser has gone ahead, dropped out, or its report was refused; go on with whoever is there. */
  async #attempt(work: Work, hear: (progress: LabProgress) => void): Promise<Report | null> {
    const onProgress = (progress: LabProgress) => this.#progress(progress, hear)
    if (!this.#isForBrowser(work)) return await this.#inTime(work, onProgress)
    if (!this.#choose())
      return this.#options.house.trains ? await this.#inTime(work, onProgress) : await this.#wait(work)
    const job = this.#forBrowser(work.rest(Infinity))
    try {
      const claim = this.#browser.run(withPapers(job, this.#options.papers()), onProgress)
      work.begins(job, 'browser', this.#browser.engine.name)
      return await this.#check(work, job, await claim, onProgress)
    } catch (trouble) {
      if (!(trouble instanceof BrowserGone)) throw trouble
      this.#uploads.drop()
      this.#browser.strayed(work)
      return null
    }
  }

  #isForBrowser(work: Work): boolean {
    return this.#options.house.trains ? work.isForBrowser : isTraining(work.job)
  }

  /** Where the server takes no step itself, the browser's weights are the room's, whatever they will be asked for. */
  #forBrowser(job: LabJob): LabJob {
    if (this.#options.house.trains || job.kind !== 'train') return job
    const { counts: _onNoBoard, ...train } = job
    return train
  }

  /** Nobody trains: until a browser does, somebody goes on without it, or the match is told that it cannot be done. */
  async #wait(work: Work): Promise<null> {
    if (work.waited(performance.now()) >= WAIT.most) throw new Error('no browser has trained it')
    return await this.#nap.take(WAIT.each)
  }

  /** The server's next part, when its time has come. Null: something was said meanwhile, and the part may be another one. */
  async #inTime(work: Work, onProgress: (progress: LabProgress) => void): Promise<Report | null> {
    const { part, waitMs } = work.slice(SLICE_STEPS, performance.now())
    if (waitMs > 0) return await this.#nap.take(waitMs)
    work.begins(part, 'server', SERVER_ENGINE)
    // While it waits for its turn, the desk hears where it stands.
    const told = setInterval(() => this.#tell(), ROW_MS)
    try {
      return { result: await this.#server.run(withPapers(part, this.#options.papers()), onProgress), audited: true }
    } finally {
      clearInterval(told)
    }
  }

  /** For whoever does the job again. */
  async #made({ job, parts }: Work): Promise<Made> {
    return { parts, weights: 'to' in job ? await this.#checkpoints.digest(job.to) : null }
  }

  /** Looks at a browser's claim. Null where the server goes on: the claim was refused, or was no more than a look ahead. */
  async #check(
    work: Work,
    job: LabJob,
    claim: LabResult,
    onProgress: (progress: LabProgress) => void,
  ): Promise<Report | null> {
    const verdict = this.#verdict
    this.#verdict = null
    const { turns } = this.#browser
    const trouble =
      claimTrouble(job, claim, this.#options.pack, { turns, isStopped: work.isStopped }) ??
      (await this.#uploads.accept(job, claim))
    verdict?.say(trouble === null ? null : 'report-refused')
    if (trouble !== null) {
      this.#refuse(trouble)
      this.#browser.strayed(work)
      return null
    }
    if (job.kind !== 'train' || claim.kind !== 'train' || job.counts !== true) return { result: claim, audited: false }
    onProgress({ jobId: job.id, done: claim.points.length, all: job.steps, points: claim.points })
    work.goneAhead(claim)
    return null
  }

  /** Looks for a checkpoint that this run has left already, in this life of the server or an earlier one. */
  async #findPlace(work: Work): Promise<void> {
    const { job } = work
    if (job.kind !== 'train') return
    const [start, last] = [await this.#checkpoints.load(job.from), await this.#checkpoints.load(job.to)]
    if (start !== null && last !== null) work.found(last.step - start.step)
  }

  #progress(progress: LabProgress, hear: (progress: LabProgress) => void): void {
    const whole = this.#current?.hear(progress) ?? null
    if (whole === null) return
    hear(whole)
    this.#tell()
  }

  #refuse(why: string): void {
    this.#refused += 1
    this.#options.house.log.warn({ room: this.#options.code, job: this.#browser.job?.id, why }, 'report refused')
    this.#browser.distrust('host-refused', 'a report was refused')
    this.#tell()
  }

  /** Tells the host who trains, when that has changed. */
  #tell(): void {
    const labs = {
      browser: this.#browser,
      server: this.#server,
      trains: this.#options.house.trains,
      trainer: this.#trainer,
      lostBy: this.#lostBy,
    }
    const news = deskNews(labs, this.#current, this.#options.brain, this.#refused)
    const json = JSON.stringify(news)
    if (json !== this.#told && this.#options.toHost('desk', news)) this.#told = json
  }
}
