/**
 * The room's lab on a virtual clock: every job is really done, by the server's own engine, and takes as long as it is
 * stated to take here, so that a match of the same seed is the same match on any machine.
 */
import { setImmediate } from 'node:timers/promises'
import { wasmBinary } from '../../server/lab/wasm-binary.ts'
import { createWasmEngine } from '../../shared/engine/wasm/wasm-engine.ts'
import type { LabJob, LabResult } from '../../shared/lab/jobs.ts'
import { sum } from '../../shared/measures/mean.ts'
import { parameterCount, type ModelConfig } from '../../shared/model/config.ts'
import type { LabProgress, LossPoint, Steer } from '../../shared/lab/shapes.ts'
import { LabError } from '../../shared/lab/lab-error.ts'
import { ShelfLab } from '../../shared/lab/shelf-lab.ts'
import type { TableLab } from '../../shared/match/table.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import type { VirtualClock } from './virtual-clock.ts'

/**
 * ms of the class' brain on one thread of a usual laptop (docs/performance.md: a step of 32 rows 14 to 20 ms, a fork's
 * step 13 to 15); the rest was timed beside it.
 */
const MS = {
  step: 20,
  forkStep: 14,
  exam: 300,
  predict: 8,
  inspect: 8,
  word: 8,
  /** A word of one of many sentences that are written side by side, beside what the longest of them takes. */
  written: 0.2,
  laidOpen: 60,
  asked: 20,
  height: 14,
  /** A step of the smallest brain. */
  least: 0.7,
} as const
/** Parameters of the class' brain on the town, times the tokens of a step. */
const CLASS_WORK = 119_000 * 12 * 32
/** A running job is heard of so often, ms. */
const HEARD_MS = 250

type Train = Extract<LabJob, { kind: 'train' }>

export class TimedLab implements TableLab {
  readonly #clock: VirtualClock
  readonly #lab: ShelfLab
  readonly #said = new Map<string, { rate: number | null; stop: boolean; hurry: boolean; cancelled: boolean }>()
  #line: Promise<unknown> = Promise.resolve()
  /** ms that the jobs were stated to take, and ms that this machine took over them. */
  readonly spent = { stated: 0, taken: 0 }

  constructor(pack: Pack, clock: VirtualClock) {
    this.#clock = clock
    this.#lab = new ShelfLab({
      pack,
      engine: async (config) => createWasmEngine(config, await wasmBinary()),
      clock: () => performance.now(),
      breathe: () => setImmediate(),
      rest: () => setImmediate(),
    })
  }

  async run(job: LabJob, hear: (progress: LabProgress) => void) {
    const said = { rate: null, stop: false, hurry: false, cancelled: false }
    this.#said.set(job.id, said)
    // One at a time, in the order of asking, as the server's thread takes them.
    const turn = this.#line.then(() => {
      if (said.cancelled) throw new LabError('cancelled', job.id)
      return job.kind === 'train' ? this.#train(job, hear) : this.#whole(job)
    })
    this.#line = turn.catch(() => undefined)
    return { result: await turn, audited: true }
  }

  steer(word: Steer): void {
    const said = this.#said.get(word.jobId)
    if (said === undefined) return
    if (word.kind === 'rate') said.rate = word.rate
    else if (word.kind === 'stop') said.stop = true
    else said.hurry = true
  }

  cancel(jobId: string): void {
    const said = this.#said.get(jobId)
    if (said !== undefined) said.cancelled = true
  }

  keepOnly(): Promise<void> {
    // A match's checkpoints are small, and jobs of this lab wait for each other.
    return Promise.resolve()
  }

  dispose(): Promise<void> {
    return this.#lab.dispose()
  }

  async #whole(job: LabJob): Promise<LabResult> {
    await this.#pass(statedMs(job))
    return this.#do(job)
  }

  /** In pieces of a quarter of a second: both levers are heard between two of them. */
  async #train(job: Train, hear: (progress: LabProgress) => void): Promise<LabResult> {
    const points: LossPoint[] = []
    let from = job.from
    let done = 0
    const result = (nextStep: number, ended: 'done' | 'stopped' | 'diverged'): LabResult => ({
      jobId: job.id,
      kind: 'train',
      to: job.to,
      nextStep,
      ended,
      points,
    })
    while (done < job.steps) {
      const said = this.#said.get(job.id)
      if (said?.cancelled === true) throw new LabError('cancelled', job.id)
      if (said?.stop === true) return result(job.firstStep + done, 'stopped')
      const stepMs = Math.max(MS.step, said?.hurry === true ? 0 : (job.paceMs ?? 0))
      const steps = Math.min(Math.max(1, Math.round(HEARD_MS / stepMs)), job.steps - done)
      await this.#pass(steps * stepMs)
      const rule = { ...job.rule, rate: said?.rate ?? job.rule.rate }
      const { paceMs: _passed, ...free } = job
      const part = await this.#do({
        ...free,
        id: `${job.id}+${done}`,
        from,
        firstStep: job.firstStep + done,
        steps,
        rule,
        saveEvery: steps,
      })
      if (part.kind !== 'train') throw new LabError('bad-job', job.id)
      points.push(...part.points)
      if (part.ended !== 'done') return result(part.nextStep, 'diverged')
      from = job.to
      done += steps
      hear({ jobId: job.id, done, all: job.steps, points: part.points })
    }
    return result(job.firstStep + done, 'done')
  }

  async #do(job: LabJob): Promise<LabResult> {
    const began = performance.now()
    const result = await this.#clock.whileAt(this.#lab.run(job))
    this.spent.taken += performance.now() - began
    return result
  }

  async #pass(ms: number): Promise<void> {
    this.spent.stated += ms
    await this.#clock.wait(ms)
  }
}

function statedMs(job: LabJob): number {
  switch (job.kind) {
    case 'init':
      return MS.asked
    case 'depot':
      return job.steps * MS.step
    case 'brain':
      return (job.marks.at(-1) ?? 0) * MS.step * stepShare(job) + job.marks.length * job.exams.length * MS.exam
    case 'blanks':
      return job.steps * MS.step + 2 * MS.asked
    case 'drift':
      return (job.marks.at(-1) ?? 0) * MS.step * stepShare(job)
    case 'train':
      return job.steps * Math.max(MS.step, job.paceMs ?? 0)
    case 'step':
      return MS.laidOpen
    case 'evaluate':
      return MS.exam
    case 'predict':
      return MS.asked + job.contexts.length * MS.predict
    case 'nearness':
      return MS.asked
    case 'inspect':
      return MS.asked + MS.inspect
    case 'influence':
      return MS.asked + job.sentences.flatMap(({ context, swaps }) => [...context, ...swaps.flat()]).length * MS.predict
    case 'plane':
      return MS.laidOpen + job.steps * MS.step
    case 'slice':
      return MS.asked + job.places.length * MS.height
    case 'slope':
      return MS.asked + job.asked.length * MS.step
    case 'way':
      return (job.marks.at(-1) ?? 0) * MS.step + job.marks.length * MS.height
    case 'generate':
      return MS.asked + writingMs(job)
    case 'chat':
      return MS.asked + job.prompts.length * job.longest * MS.predict
    case 'prefer':
      return job.marks.length * (MS.exam + writingMs(job.writes)) + (job.marks.at(-1) ?? 0) * 2 * MS.step
    case 'population':
      return sum(
        job.brains.map(({ config, rows, seeds, steps }) => {
          const share = stepShare({ config, sampling: { rows } })
          return seeds.length * (steps * Math.max(MS.least, MS.step * share) + MS.exam)
        }),
      )
    case 'forks':
      return job.seeds.length * (job.forks.length + 1) * (job.steps * MS.forkStep + MS.exam)
  }
}

/** The work of a step, 6 FLOPs a parameter and token (Kaplan et al. 2020), as a share of what the class' brain does in one. */
function stepShare({ config, sampling }: { config: ModelConfig; sampling: { rows: number } }): number {
  return (parameterCount(config) * config.context * sampling.rows) / CLASS_WORK
}

function writingMs({ count, longest }: { readonly count: number; readonly longest: number }): number {
  return longest * (MS.word + count * MS.written)
}
