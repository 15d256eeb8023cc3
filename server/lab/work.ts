/** The job that a desk is on: what is still to do, how far it is, and who did which part. */
import { type LabJob, type LabResult, isLong } from '../../shared/lab/jobs.ts'
import type { LabProgress, LossPoint, Steer } from '../../shared/lab/shapes.ts'
import type { Part } from '../../shared/lab/made.ts'
import type { TrainReport } from '../../shared/lab/jobs/train.ts'
import { cameAsFar, TrainRun } from './train-run.ts'

/** Of a training with a pace, so much is done at a time, ms: often enough to be followed, seldom enough for the disk. */
const SLICE_MS = 800

export class Work {
  readonly job: LabJob
  readonly #train: TrainRun | null
  readonly #parts: Part[] = []
  /** When the server came to its first slice, ms, and how many steps were taken before. */
  #start: { readonly at: number; readonly taken: number } | null = null
  /** Where a browser came to, that went ahead through a training which the server takes itself. */
  #ahead: TrainReport | null = null
  /** Since when nobody is there who could do it, ms. */
  #alone: number | null = null
  progress: Pick<LabProgress, 'done' | 'all'> = { done: 0, all: 0 }

  /** `heard`: losses in the log, from before the server was started again. `words`: steering that came before its turn. */
  constructor(job: LabJob, heard: readonly LossPoint[], words: readonly Steer[]) {
    this.job = job
    this.#train = job.kind === 'train' ? new TrainRun(job, heard) : null
    for (const word of words) this.#train?.steer(word)
    if (heard.length > 0) this.#begunBefore()
  }

  /** Whether the host's browser may have it now. */
  get isForBrowser(): boolean {
    return isLong(this.job) && this.#ahead === null
  }

  /** Whether somebody has pulled the brakes on it. */
  get isStopped(): boolean {
    return this.#train?.isStopped ?? false
  }

  /** A browser has told the whole of it; the server takes the same steps now. */
  goneAhead(result: TrainReport): void {
    this.#ahead = result
  }

  /** Whether a browser that went ahead came where the server came, so that it may go on with weights of its own. */
  cameWith(result: LabResult): boolean {
    return this.#ahead !== null && result.kind === 'train' && cameAsFar(this.#ahead, result)
  }

  /** Who did it, in order. */
  get parts(): readonly Part[] {
    return this.#parts
  }

  /** What is to be done now: of a training what is left, at most so many steps. */
  rest(most: number): LabJob {
    return this.#train?.rest(most) ?? this.job
  }

  /**
   * What the server does next: a part, without the pace, and after so many milliseconds. Nobody else's room waits while it
   * is not time yet.
   */
  slice(most: number, now: number): { readonly part: LabJob; readonly waitMs: number } {
    const paceMs = this.#train?.paceMs ?? 0
    const part = this.rest(paceMs > 0 ? Math.max(1, Math.min(most, Math.round(SLICE_MS / paceMs))) : most)
    if (part.kind !== 'train') return { part, waitMs: 0 }
    const { paceMs: _held, ...free } = part
    const taken = this.#train?.taken ?? 0
    this.#start ??= { at: now, taken }
    const due = this.#start.at + (taken - this.#start.taken) * paceMs
    return { part: free, waitMs: paceMs > 0 ? Math.max(0, due - now) : 0 }
  }

  steer(word: Steer): void {
    this.#train?.steer(word)
  }

  /** A checkpoint of this training, so many steps after its start, is there already: goes on from it. */
  found(taken: number): void {
    this.#train?.goOnAfter(taken)
    if (this.#parts.length === 0 && taken > 0) this.#begunBefore()
  }

  /** For how long it has waited for anybody who could do it, ms. */
  waited(now: number): number {
    this.#alone ??= now
    return now - this.#alone
  }

  begins(part: LabJob, by: Part['by'], engine: string): void {
    this.#alone = null
    const steps = part.kind === 'train' ? { firstStep: part.firstStep, steps: part.steps } : {}
    this.#parts.push({ by, engine, ...steps })
  }

  /** Somebody was at it before the server was started again. */
  #begunBefore(): void {
    if (this.job.kind === 'train') this.begins(this.job, 'unknown', '')
  }

  /** What the match is to hear of a progress report; null when it brings nothing new. */
  hear(progress: LabProgress): LabProgress | null {
    const whole = this.#train === null ? progress : this.#train.hear(progress.points)
    if (whole !== null) this.progress = { done: whole.done, all: whole.all }
    return whole
  }

  /** Ends a part: the whole job's result, or null when there is more to do. */
  finish(result: LabResult): LabResult | null {
    return this.#train !== null && result.kind === 'train' ? this.#train.finish(result) : result
  }
}
