/**
 * Is a report from a browser one that this job could have given? Ids, order, lengths, ranges; everything finite.
 * Not whether it is true: that is known for the held-out loss only, which the server evaluates itself.
 */
import type { Checkpoint } from '../../shared/engine/engine.ts'
import { checkpointFromBytes } from '../../shared/lab/checkpoint-bytes.ts'
import type { Exam, LabJob, LabProgress, LabResult, LossPoint } from '../../shared/lab/jobs.ts'
import { labProgressSchema, labResultSchema } from '../../shared/lab/result-schema.ts'
import { areAskedRates } from '../../shared/lab/told-rates.ts'
import { type ModelConfig, parameterCount } from '../../shared/model/config.ts'
import type { Pack } from '../../shared/packs/pack.ts'

/** Two honest executors differ by rounding only; measured below 0.001 bits. */
const AGREED_BITS = 0.01

/** No loss of a sane run is above this many times blind guessing (log2 V). */
const WORST_LOSS = 4

/** A well-formed result, or null. zod refuses NaN and infinities. */
export function parseClaim(claim: unknown): LabResult | null {
  const parsed = labResultSchema.safeParse(claim)
  return parsed.success ? parsed.data : null
}

/** What is wrong with a progress report, or null. `turns`: rates that the browser was told during the job. */
export function progressTrouble(job: LabJob, claim: LabProgress, turns: readonly number[]): string | null {
  if (!labProgressSchema.safeParse(claim).success) return 'shape'
  if (claim.done > claim.all) return 'done above all'
  if (job.kind !== 'train') return claim.points.length === 0 ? null : 'points in a job that has none'
  return claim.all === job.steps ? pointsTrouble(job, claim.points, turns) : 'another number of steps'
}

/** What is wrong with a result, or null. `turns`: rates that the browser was told during the job. */
export function claimTrouble(job: LabJob, claim: LabResult, pack: Pack, turns: readonly number[]): string | null {
  const words = pack.words.length
  const worst = WORST_LOSS * Math.log2(words)
  if (claim.jobId !== job.id || claim.kind !== job.kind) return 'another job'
  if ('to' in claim && 'to' in job && claim.to !== job.to) return 'another checkpoint'
  const examTrouble = ({ bits, keyBits, tokens }: Exam) =>
    bits > worst || keyBits > worst || tokens < 1 ? 'exam out of range' : null
  switch (claim.kind) {
    case 'init':
      return null
    case 'train': {
      if (job.kind !== 'train') return 'another job'
      const last = job.firstStep + job.steps
      if (claim.nextStep < job.firstStep || claim.nextStep > last) return 'step out of range'
      if (claim.ended === 'done' && (claim.nextStep !== last || claim.points.length !== job.steps))
        return 'steps missing'
      return pointsTrouble(job, claim.points, turns)
    }
    case 'step':
      return claim.trace.top.every(({ parameter }) => parameter.length <= 60) && claim.trace.top.length <= 500
        ? null
        : 'trace out of range'
    case 'evaluate':
      return examTrouble(claim.exam)
    case 'predict': {
      if (job.kind !== 'predict' || claim.distributions.length !== job.contexts.length) return 'contexts missing'
      const isWhole = (shares: readonly number[]) =>
        shares.length === words && Math.abs(shares.reduce((sum, p) => sum + p, 0) - 1) < 0.01
      return claim.distributions.every(isWhole) ? null : 'a distribution that is none'
    }
    case 'inspect':
      return claim.view.tokens.every((token) => token < words) ? null : 'unknown word'
    case 'generate': {
      if (job.kind !== 'generate' || claim.sentences.length !== job.count) return 'sentences missing'
      return claim.sentences.every((line) => line.every((token) => token < words)) ? null : 'unknown word'
    }
    case 'forks': {
      if (job.kind !== 'forks') return 'another job'
      const ids = ['control', ...job.forks.map(({ id }) => id)]
      const isSame = claim.forks.length === ids.length && claim.forks.every(({ id }, i) => id === ids[i])
      if (!isSame || claim.forks.some(({ exams }) => exams.length !== job.seeds.length)) return 'forks missing'
      return claim.forks.flatMap(({ exams }) => exams.map(examTrouble)).find((trouble) => trouble !== null) ?? null
    }
  }
}

type TrainJob = Extract<LabJob, { kind: 'train' }>

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

/** Whether a claimed exam is the one that the server measured on the same weights. */
export function examsAgree(claimed: Exam, measured: Exam): boolean {
  return (
    claimed.tokens === measured.tokens &&
    Math.abs(claimed.bits - measured.bits) <= AGREED_BITS &&
    Math.abs(claimed.keyBits - measured.keyBits) <= AGREED_BITS
  )
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
