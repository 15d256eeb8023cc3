/**
 * A training job on its way through several hands. It is cut into slices, so that on the server other rooms get
 * their turn, and so that whoever takes over goes on from the last checkpoint. Slices give the same numbers as one
 * long run: batch k depends on k alone, and a checkpoint holds the optimizer's moments.
 */
import type { LabJob, LabProgress, LabResult, LossPoint, Steer } from '../../shared/lab/jobs.ts'

export type TrainJob = Extract<LabJob, { kind: 'train' }>
type TrainResult = Extract<LabResult, { kind: 'train' }>

export class TrainRun {
  readonly job: TrainJob
  #points: LossPoint[]
  #next: number
  #rate: number
  #stopped = false

  /** `heard`: points of this job that are known already, from before the server was started again. */
  constructor(job: TrainJob, heard: readonly LossPoint[]) {
    this.job = job
    this.#points = [...heard]
    this.#next = job.firstStep
    this.#rate = heard.at(-1)?.rate ?? job.rule.rate
  }

  /**
   * A checkpoint of this run, `taken` steps after its start, was found: go on from there. Losses of earlier steps that
   * nobody had reported yet (a quarter of a second's worth) stay unknown: a gap in the curve, not an invented line.
   */
  goOnAfter(taken: number): void {
    this.#next = this.job.firstStep + taken
    this.#points = this.#points.filter(({ step }) => step < this.#next)
  }

  /** The part that is still to do, at most so many steps of it. */
  rest(most = Infinity): TrainJob {
    const { job } = this
    const left = job.firstStep + job.steps - this.#next
    const from = this.#next > job.firstStep ? job.to : job.from
    return {
      ...job,
      from,
      firstStep: this.#next,
      steps: Math.min(left, most),
      rule: { ...job.rule, rate: this.#rate },
    }
  }

  steer(word: Steer): void {
    if (word.kind === 'rate') this.#rate = word.rate
    else this.#stopped = true
  }

  /** Adds what a slice reports; the whole run's progress, with new points only, or null when it brings nothing. */
  hear(points: readonly LossPoint[]): LabProgress | null {
    const last = this.#points.at(-1)?.step ?? -1
    const fresh = points.filter(({ step }) => step > last)
    const newest = fresh.at(-1)
    if (newest === undefined) return null
    this.#points.push(...fresh)
    const { id, firstStep, steps } = this.job
    return { jobId: id, done: newest.step + 1 - firstStep, all: steps, points: fresh }
  }

  /** Ends a slice: the whole run's result, or null when there is more to do. */
  finish(slice: TrainResult): TrainResult | null {
    this.hear(slice.points)
    this.#next = slice.nextStep
    const { id, firstStep, steps, to } = this.job
    const isOver = slice.ended !== 'done' || this.#next >= firstStep + steps
    if (!isOver && !this.#stopped) return null
    const ended = isOver ? slice.ended : 'stopped'
    return { jobId: id, kind: 'train', to, nextStep: this.#next, ended, points: this.#points }
  }
}
