/**
 * A training job on its way through several hands. It is cut into slices, so that on the server other rooms get
 * their turn, and so that whoever takes over goes on from the last checkpoint. Slices give the same numbers as one
 * long run: batch k depends on k alone, a checkpoint holds the optimizer's moments, and a step that is taken again is
 * taken at the rate that was told of it.
 */
import type { TrainJob, TrainReport } from '../../shared/lab/jobs/train.ts'
import type { LabProgress, LossPoint, Steer } from '../../shared/lab/shapes.ts'

/** Two machines that took the same steps come as near as this, bits a batch; at rates on the edge they do not. */
const NEAR_BITS = 0.01

/** Whether two runs through the same steps have come to the same place, as far as their losses tell. */
export function cameAsFar(one: TrainReport, other: TrainReport): boolean {
  return (
    one.ended === other.ended &&
    one.nextStep === other.nextStep &&
    one.points.length === other.points.length &&
    one.points.every(({ bits }, i) => Math.abs(bits - (other.points[i]?.bits ?? Infinity)) <= NEAR_BITS)
  )
}

export class TrainRun {
  readonly job: TrainJob
  /** By step, in order. A step that was taken again has its newest loss. */
  readonly #points = new Map<number, LossPoint>()
  /** The last step that was told of. */
  #told = -1
  #next: number
  #rate: number
  #stopped = false
  #hurried = false

  /** `heard`: points of this job that are known already, from before the server was started again. */
  constructor(job: TrainJob, heard: readonly LossPoint[]) {
    this.job = job
    this.#next = job.firstStep
    this.#rate = heard.at(-1)?.rate ?? job.rule.rate
    this.#note(heard)
  }

  /** A checkpoint of this run, `taken` steps after its start, was found: go on from there. */
  goOnAfter(taken: number): void {
    this.#next = this.job.firstStep + taken
  }

  /** Somebody has pulled the brakes. */
  get isStopped(): boolean {
    return this.#stopped
  }

  /**
   * The part that is still to do, at most so many steps of it. Steps that were told of come first, as they were; once it
   * is stopped, only those.
   */
  rest(most = Infinity): TrainJob {
    const { job } = this
    const again = Math.max(0, this.#told + 1 - this.#next)
    const left = this.#stopped ? again : job.firstStep + job.steps - this.#next
    const steps = Math.min(left, most)
    const from = this.#next > job.firstStep ? job.to : job.from
    const part = { ...job, from, firstStep: this.#next, steps, rule: { ...job.rule, rate: this.#rate } }
    return again === 0 ? part : { ...part, rates: this.#ratesAgain(Math.min(again, steps)) }
  }

  steer(word: Steer): void {
    if (word.kind === 'rate') this.#rate = word.rate
    else if (word.kind === 'stop') this.#stopped = true
    else this.#hurried = true
  }

  /** Milliseconds from one step to the next; 0 where there is no pace, or no step is left that nobody was told of. */
  get paceMs(): number {
    const isFree = this.#hurried || this.#stopped || this.#told >= this.#next
    return isFree ? 0 : (this.job.paceMs ?? 0)
  }

  /** Steps that somebody was told of. */
  get taken(): number {
    return this.#next - this.job.firstStep
  }

  /** Adds what a slice reports; the whole run's progress, with new steps only, or null when it brings none. */
  hear(points: readonly LossPoint[]): LabProgress | null {
    const fresh = points.filter(({ step }) => step > this.#told)
    this.#note(points)
    const newest = fresh.at(-1)
    if (newest === undefined) return null
    const { id, firstStep, steps } = this.job
    return { jobId: id, done: newest.step + 1 - firstStep, all: steps, points: fresh }
  }

  /** Ends a slice: the whole run's result, or null when there is more to do. */
  finish(slice: TrainReport): TrainReport | null {
    this.hear(slice.points)
    this.#next = slice.nextStep
    const { id, firstStep, steps, to } = this.job
    const again = this.#told >= this.#next
    const isOver = slice.ended !== 'done' || this.#next >= firstStep + steps
    if (!isOver && !(this.#stopped && !again)) return null
    const ended = isOver ? slice.ended : 'stopped'
    const last = slice.points.at(-1)?.step ?? this.#next - 1
    const points = [...this.#points.values()].filter(({ step }) => step <= last).sort((a, b) => a.step - b.step)
    return { jobId: id, kind: 'train', to, nextStep: this.#next, ended, points }
  }

  #note(points: readonly LossPoint[]): void {
    for (const point of points) this.#points.set(point.step, point)
    this.#told = Math.max(this.#told, points.at(-1)?.step ?? -1)
  }

  /** A step of which nobody was told went at the rate of the one before it, as far as anybody knows. */
  #ratesAgain(count: number): number[] {
    let rate = this.#points.get(this.#next - 1)?.rate ?? this.job.rule.rate
    return Array.from({ length: count }, (_, i) => (rate = this.#points.get(this.#next + i)?.rate ?? rate))
  }
}
