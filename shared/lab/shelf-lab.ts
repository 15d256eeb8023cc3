/**
 * The lab itself, in the thread that calls it: one job at a time, in the order of asking, over one engine.
 * Wrapped in `serveLab` it sits in a worker; the tests and the truth experiments use it as it is.
 */
import { EngineError, type Checkpoint, type Engine } from '../engine/engine.ts'
import { troubleOf, type EngineTrouble } from '../engine/trouble.ts'
import type { ModelConfig } from '../model/config.ts'
import type { Pack } from '../packs/pack.ts'
import { Shelf, type Tools } from './tools.ts'
import type { CheckpointId, Steer } from './shapes.ts'
import { conductOf, type LabJob, type LabResult } from './jobs.ts'
import { LabError } from './lab-error.ts'
import type { Lab, LabListener } from './lab.ts'
import { Pace } from './pace.ts'

/** An engine that may have taken over from another, which failed. */
type LabEngine = Engine & { readonly trouble?: EngineTrouble | null }

/** What the surroundings hand in. */
export interface Bench {
  readonly pack: Pack
  /** An engine for a brain of this shape; the lab disposes it. */
  readonly engine: (config: ModelConfig) => Promise<LabEngine>
  /** Milliseconds, from any beginning. */
  readonly clock: () => number
  /** Resolves after the messages that wait at the door were heard. */
  readonly breathe: () => Promise<void>
  /** Resolves after so many milliseconds of the clock. */
  readonly rest: (ms: number) => Promise<void>
}

interface Running {
  readonly id: string
  readonly wishes: Tools['wishes']
  cancelled: boolean
}

export class ShelfLab implements Lab {
  readonly #bench: Bench
  readonly #shelf = new Shelf()
  #waiting: Running[] = []
  #line: Promise<unknown> = Promise.resolve()
  #open: LabEngine | null = null
  readonly #pace = new Pace()

  constructor(bench: Bench) {
    this.#bench = bench
  }

  get engine(): Lab['engine'] {
    if (!this.#open) return null
    const { name, trouble = null } = this.#open
    return { name, msPerStep: this.#pace.of(name), trouble }
  }

  run(job: LabJob, hear: LabListener = {}): Promise<LabResult> {
    const running: Running = { id: job.id, wishes: { rate: null, stop: false, hurry: false }, cancelled: false }
    this.#waiting.push(running)
    const turn = this.#line.then(() => this.#take(job, running, hear))
    this.#line = turn.catch(() => undefined)
    return turn
  }

  steer(word: Steer): void {
    const running = this.#waiting.find(({ id }) => id === word.jobId)
    if (!running) return
    if (word.kind === 'rate') running.wishes.rate = word.rate
    else if (word.kind === 'stop') running.wishes.stop = true
    else running.wishes.hurry = true
  }

  cancel(jobId: string): void {
    for (const running of this.#waiting) if (running.id === jobId) running.cancelled = true
  }

  async restore(id: CheckpointId, checkpoint: Checkpoint): Promise<void> {
    this.#shelf.put(id, checkpoint)
  }

  async checkpoint(id: CheckpointId): Promise<Checkpoint> {
    return this.#shelf.take(id)
  }

  async keepOnly(ids: readonly CheckpointId[]): Promise<void> {
    this.#shelf.keepOnly(ids)
  }

  async dispose(): Promise<void> {
    for (const running of this.#waiting) running.cancelled = true
    await this.#line
    this.#close()
  }

  #close(): void {
    this.#open?.dispose()
    this.#open = null
  }

  async #take(job: LabJob, running: Running, hear: LabListener): Promise<LabResult> {
    try {
      stillWanted(running)
      return await conductOf(job).run(job, this.#tools(running, hear))
    } catch (error) {
      const trouble = asLabError(error)
      // An engine that broke is not trusted again: the next job opens a new one.
      if (trouble.trouble === 'engine-failed') this.#close()
      throw trouble
    } finally {
      this.#waiting = this.#waiting.filter((other) => other !== running)
    }
  }

  #tools(running: Running, hear: LabListener): Tools {
    return {
      pack: this.#bench.pack,
      clock: this.#bench.clock,
      wishes: running.wishes,
      take: (id) => this.#shelf.take(id),
      put: (id, checkpoint) => {
        this.#shelf.put(id, checkpoint)
        hear.onCheckpoint?.(id, checkpoint.step)
      },
      open: (checkpoint) => this.#engineWith(checkpoint),
      report: (progress) => hear.onProgress?.({ jobId: running.id, ...progress }),
      breathe: async () => {
        await this.#bench.breathe()
        stillWanted(running)
      },
      rest: async (ms) => {
        await this.#bench.rest(ms)
        await this.#bench.breathe()
        stillWanted(running)
      },
      timed: (msPerStep) => {
        if (this.#open) this.#pace.add(this.#open.name, msPerStep)
      },
    }
  }

  async #engineWith(checkpoint: Checkpoint): Promise<Engine> {
    if (!this.#open || !sameShape(this.#open.config, checkpoint.config)) {
      this.#close()
      this.#open = await this.#bench.engine(checkpoint.config)
    }
    await this.#open.load(checkpoint)
    return this.#open
  }
}

function stillWanted({ id, cancelled }: Running): void {
  if (cancelled) throw new LabError('cancelled', `job '${id}' was cancelled`)
}

function sameShape(a: ModelConfig, b: ModelConfig): boolean {
  return (['vocab', 'context', 'layers', 'width', 'heads', 'attention'] as const).every(
    (field) => a[field] === b[field],
  )
}

function asLabError(error: unknown): LabError {
  if (error instanceof LabError) return error
  const message = error instanceof Error ? error.message : String(error)
  const isOfTheJob = error instanceof EngineError && troubleOf(error) === 'error'
  return new LabError(isOfTheJob ? 'bad-job' : 'engine-failed', message)
}
