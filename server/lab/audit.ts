/**
 * Is a report from a browser one that this job could have given? Ids, order, lengths, ranges; everything finite, and at
 * the levers' rates. Not whether it is true: the server does itself whatever must be.
 */
import type { Checkpoint } from '../../shared/engine/engine.ts'
import { checkpointFromBytes } from '../../shared/lab/checkpoint-bytes.ts'
import { type LabProgress, labProgressSchema } from '../../shared/lab/shapes.ts'
import type { Steering } from '../../shared/lab/job-kind.ts'
import { type LabJob, type LabResult, conductOf, labResultSchema } from '../../shared/lab/jobs.ts'
import { type ModelConfig, parameterCount } from '../../shared/model/config.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import { weigh } from '../weigh.ts'

/** A well-formed result that weighs no more than an honest one may, or null. zod refuses NaN and infinities. */
export function parseClaim(claim: unknown, most: number): LabResult | null {
  if (weigh(claim, most) > most) return null
  const parsed = labResultSchema.safeParse(claim)
  return parsed.success ? parsed.data : null
}

/** Of kinds that do not say how heavy theirs are: what the door lets through at all. */
const MOST_CLAIM = 262_144

/** Twice what the longest honest report weighs: asked before its shape is, as a schema looks at every value of what may be none. */
export function mostClaimWeight(job: LabJob): number {
  const { away } = conductOf(job)
  return away === undefined ? MOST_CLAIM : 2 * (400 + away.heaviest(job))
}

/** What is wrong with a progress report, or null. `turns`: rates that the browser was told during the job. */
export function progressTrouble(job: LabJob, claim: LabProgress, turns: readonly number[]): string | null {
  if (!labProgressSchema.safeParse(claim).success) return 'shape'
  if (claim.done > claim.all) return 'done above all'
  return conductOf(job).away?.progressTrouble(job, claim, turns) ?? null
}

/** What is wrong with a result, or null. Of kinds without an audit of their own: whether it has all that was asked for. */
export function claimTrouble(job: LabJob, claim: LabResult, pack: Pack, steering: Steering): string | null {
  const conduct = conductOf(job)
  if (claim.jobId !== job.id || claim.kind !== job.kind) return 'another job'
  if (conduct.away !== undefined) return conduct.away.trouble(job, claim, pack.words.length, steering)
  return conduct.answers(job, claim, pack) ? null : 'not all that was asked for'
}

/** Uploaded weights, if they are of the room's brain; null for others and for bytes that are no weights. */
export function uploadedWeights(bytes: Uint8Array, config: ModelConfig): Checkpoint | null {
  const checkpoint = decode(bytes)
  const fields = ['vocab', 'context', 'layers', 'width', 'heads', 'attention'] as const
  return checkpoint !== null && fields.every((field) => checkpoint.config[field] === config[field]) ? checkpoint : null
}

function decode(bytes: Uint8Array): Checkpoint | null {
  try {
    // A copy of its own: a Buffer's bytes may lie anywhere in a shared pool, and float arrays must be aligned.
    return checkpointFromBytes(Uint8Array.from(bytes))
  } catch {
    return null
  }
}

/** Most bytes of a checkpoint of this brain: weights, two moments, and a header. */
export function mostCheckpointBytes(config: ModelConfig): number {
  return 3 * 4 * parameterCount(config) + 4_096
}
