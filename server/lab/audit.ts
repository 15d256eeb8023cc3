/**
 * Is a report from a browser one that this job could have given? Ids, order, lengths, ranges; everything finite, and at
 * the levers' rates. Not whether it is true: the server does itself whatever must be.
 */
import type { Checkpoint } from '../../shared/engine/engine.ts'
import { checkpointFromBytes } from '../../shared/lab/checkpoint-bytes.ts'
import type { Exam, LabProgress, LabResult, LossPoint } from '../../shared/lab/jobs.ts'
import { labProgressSchema, labResultSchema } from '../../shared/lab/result-schema.ts'
import { areAskedRates } from '../../shared/lab/told-rates.ts'
import { type ModelConfig, parameterCount } from '../../shared/model/config.ts'
import { weigh } from '../weigh.ts'
import type { LongJob } from './long-jobs.ts'
import type { TrainJob } from './train-run.ts'

/** No loss of a sane run is above this many times blind guessing (log2 V). */
const WORST_LOSS = 4

/** What was said to the browser during a job: rates of the throttle, and whether to stop. */
export interface Steering {
  readonly turns: readonly number[]
  readonly isStopped: boolean
}

/** A well-formed result that weighs no more than an honest one may, or null. zod refuses NaN and infinities. */
export function parseClaim(claim: unknown, most: number): LabResult | null {
  if (weigh(claim, most) > most) return null
  const parsed = labResultSchema.safeParse(claim)
  return parsed.success ? parsed.data : null
}

/** What is wrong with a progress report, or null. `turns`: rates that the browser was told during the job. */
export function progressTrouble(job: LongJob, claim: LabProgress, turns: readonly number[]): string | null {
  if (!labProgressSchema.safeParse(claim).success) return 'shape'
  if (claim.done > claim.all) return 'done above all'
  if (job.kind !== 'train') return claim.points.length === 0 ? null : 'points in a job that has none'
  return claim.all === job.steps ? pointsTrouble(job, claim.points, turns) : 'another number of steps'
}

/** What is wrong with a result, or null. */
export function claimTrouble(
  job: LongJob,
  claim: LabResult,
  vocab: number,
  { turns, isStopped }: Steering,
): string | null {
  if (claim.jobId !== job.id) return 'another job'
  if (job.kind === 'train' && claim.kind === 'train') {
    const last = job.firstStep + job.steps
    if (claim.to !== job.to) return 'another checkpoint'
    if (claim.nextStep < job.firstStep || claim.nextStep > last) return 'step out of range'
    if (claim.ended === 'done' && (claim.nextStep !== last || claim.points.length !== job.steps)) return 'steps missing'
    if (claim.ended === 'stopped' && !isStopped) return 'stopped without being asked'
    return pointsTrouble(job, claim.points, turns)
  }
  if (job.kind !== 'forks' || claim.kind !== 'forks') return 'another job'
  const ids = ['control', ...job.forks.map(({ id }) => id)]
  const isSame = claim.forks.length === ids.length && claim.forks.every(({ id }, i) => id === ids[i])
  if (!isSame || claim.forks.some(({ exams }) => exams.length !== job.seeds.length)) return 'forks missing'
  const worst = WORST_LOSS * Math.log2(vocab)
  const isOut = ({ bits, keyBits, tokens }: Exam) => bits > worst || keyBits > worst || tokens < 1
  return claim.forks.some(({ exams }) => exams.some(isOut)) ? 'exam out of range' : null
}

/** Losses in the order of their steps, within the job, above zero and below the absurd; at rates that were asked for. */
function pointsTrouble(job: TrainJob, points: readonly LossPoint[], turns: readonly number[]): string | null {
  let before = job.firstStep - 1
  for (const { step, bits } of points) {
    if (step <= before || step >= job.firstStep + job.steps) return 'steps out of order'
    if (bits < 0 || bits > 100) return 'loss out of range'
    before = step
  }
  const again = (step: number) => job.rates?.[step - job.firstStep]
  if (points.some(({ step, rate }) => again(step) !== undefined && again(step) !== rate))
    return 'another rate than before'
  const free = points.filter(({ step }) => again(step) === undefined)
  return areAskedRates(free, [job.rule.rate, ...turns]) ? null : 'a rate that nobody asked for'
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
