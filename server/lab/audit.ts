/**
 * Is a report from a browser one that this job could have given? Ids, order, lengths, ranges; everything finite.
 * Not whether it is true: that is known for the held-out loss only, which the server evaluates itself.
 */
import type { Checkpoint } from '../../shared/engine/engine.ts'
import type { Exam, LabJob, LabProgress, LabResult, LossPoint } from '../../shared/lab/jobs.ts'
import { labProgressSchema, labResultSchema } from '../../shared/lab/result-schema.ts'
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

/** What is wrong with a progress report, or null. */
export function progressTrouble(job: LabJob, claim: LabProgress): string | null {
  if (!labProgressSchema.safeParse(claim).success) return 'shape'
  if (claim.done > claim.all) return 'done above all'
  if (job.kind !== 'train') return claim.points.length === 0 ? null : 'points in a job that has none'
  return claim.all === job.steps ? pointsTrouble(job, claim.points) : 'another number of steps'
}

/** What is wrong with a result, or null. */
export function claimTrouble(job: LabJob, claim: LabResult, pack: Pack): string | null {
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
      return pointsTrouble(job, claim.points)
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

/** Losses in the order of their steps, within the job, above zero and below the absurd. */
function pointsTrouble(job: Extract<LabJob, { kind: 'train' }>, points: readonly LossPoint[]): string | null {
  let before = job.firstStep - 1
  for (const { step, bits } of points) {
    if (step <= before || step >= job.firstStep + job.steps) return 'steps out of order'
    if (bits < 0 || bits > 100) return 'loss out of range'
    before = step
  }
  return null
}

/** Whether a claimed exam is the one that the server measured on the same weights. */
export function examsAgree(claimed: Exam, measured: Exam): boolean {
  return (
    claimed.tokens === measured.tokens &&
    Math.abs(claimed.bits - measured.bits) <= AGREED_BITS &&
    Math.abs(claimed.keyBits - measured.keyBits) <= AGREED_BITS
  )
}

/** Whether uploaded weights are of the room's brain. Their number and finiteness were checked when they were decoded. */
export function isOfBrain(checkpoint: Checkpoint, config: ModelConfig): boolean {
  const fields = ['vocab', 'context', 'layers', 'width', 'heads', 'attention'] as const
  return fields.every((field) => checkpoint.config[field] === config[field])
}

/** Most bytes of a checkpoint of this brain: weights, two moments, and a header. */
export function mostCheckpointBytes(config: ModelConfig): number {
  return 3 * 4 * parameterCount(config) + 4_096
}
