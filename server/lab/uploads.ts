/**
 * Weights that a browser has handed in for the job it is on. They wait here until its report was taken: nothing of a
 * browser that drops out, or whose report is refused, comes among the room's checkpoints.
 */
import type { Checkpoint } from '../../shared/engine/engine.ts'
import type { CheckpointId } from '../../shared/lab/shapes.ts'
import type { LabJob, LabResult } from '../../shared/lab/jobs.ts'
import type { RoomCheckpoints } from './room-checkpoints.ts'

export class Uploads {
  readonly #checkpoints: RoomCheckpoints
  #newest: { readonly for: CheckpointId; readonly checkpoint: Checkpoint } | null = null

  constructor(checkpoints: RoomCheckpoints) {
    this.#checkpoints = checkpoints
  }

  /** The newest replaces those before it. What is wrong with them, or null: of a training, the step must be one that it comes to. */
  async take(job: LabJob, checkpoint: Checkpoint): Promise<string | null> {
    if (!('to' in job) || job.to === undefined) return 'weights of nothing'
    if (job.kind === 'train') {
      const start = await this.#startOf(job.from)
      if (start === null || checkpoint.step < start || checkpoint.step > start + job.steps)
        return 'weights of another step'
    }
    this.#newest = { for: job.to, checkpoint }
    return null
  }

  /** Makes the newest the room's own, if they are those of the finished job's report. What is wrong, or null. */
  async accept(job: LabJob, claim: LabResult): Promise<string | null> {
    if (!('to' in job) || job.to === undefined || (job.kind === 'train' && job.counts === true)) return null
    const newest = this.#newest
    this.#newest = null
    if (newest?.for !== job.to) return 'no weights were uploaded'
    if (job.kind === 'train' && claim.kind === 'train') {
      const start = await this.#startOf(job.from)
      if (start === null || newest.checkpoint.step - start !== claim.nextStep - job.firstStep)
        return 'weights of another step'
    }
    await this.#checkpoints.save(job.to, newest.checkpoint)
    return null
  }

  drop(): void {
    this.#newest = null
  }

  async #startOf(from: CheckpointId): Promise<number | null> {
    return (await this.#checkpoints.load(from))?.step ?? null
  }
}
