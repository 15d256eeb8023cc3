/**
 * The shape of what a lab says back. A result from another machine is a claim: this checks that it is well formed
 * and finite, not that it is true.
 */
import { z } from 'zod'
import type { Checkpoint } from '../engine/engine.ts'
import { modelConfigSchema } from './job-schema.ts'
import type { LabProgress, LabResult } from './jobs.ts'

const count = z.int().min(0)
const share = z.number().min(0).max(1.001)
const bits = z.number().min(-0.001)
const id = z.string().min(1).max(120)

const points = z.array(z.object({ step: count, bits, rate: z.number().min(0) }))
const wordShares = z.array(z.object({ word: count, p: share }))
const exam = z.object({
  bits,
  keyBits: bits,
  tokens: count,
  floor: z.object({ bits, error: z.number().min(0) }).exactOptional(),
  each: z.array(bits).exactOptional(),
})
const guess = z.object({ top: wordShares, truth: share, bits })

const stepTrace = z.object({
  step: count,
  rate: z.number().min(0),
  before: guess,
  after: guess,
  batchBits: bits,
  gradientNorms: z.array(z.number().min(0)),
  top: z.array(
    z.object({
      parameter: z.string(),
      layer: count,
      index: count,
      gradient: z.number(),
      before: z.number(),
      after: z.number(),
    }),
  ),
})

const inspectView = z.object({
  tokens: z.array(count),
  attention: z.array(z.array(z.array(share))),
  lens: z.array(wordShares),
  norms: z.array(z.number().min(0)),
  embedding: z.array(z.number()),
})

export const labProgressSchema: z.ZodType<LabProgress> = z.object({
  jobId: id,
  done: count,
  all: count,
  points,
})

export const labResultSchema: z.ZodType<LabResult> = z.discriminatedUnion('kind', [
  z.object({ jobId: id, kind: z.literal('init'), to: id }),
  z.object({ jobId: id, kind: z.literal('depot'), to: id }),
  z.object({
    jobId: id,
    kind: z.literal('train'),
    to: id,
    nextStep: count,
    ended: z.enum(['done', 'stopped', 'diverged']),
    points,
  }),
  z.object({ jobId: id, kind: z.literal('step'), to: id, diverged: z.boolean(), trace: stepTrace }),
  z.object({ jobId: id, kind: z.literal('evaluate'), exam }),
  z.object({ jobId: id, kind: z.literal('predict'), distributions: z.array(z.array(share)) }),
  z.object({ jobId: id, kind: z.literal('inspect'), view: inspectView }),
  z.object({ jobId: id, kind: z.literal('generate'), sentences: z.array(z.array(count)) }),
  z.object({ jobId: id, kind: z.literal('forks'), forks: z.array(z.object({ id, exams: z.array(exam) })) }),
])

/** A checkpoint between threads. Its lengths and numbers are checked where it is loaded, against the brain's shape. */
export const checkpointSchema: z.ZodType<Checkpoint> = z.object({
  config: modelConfigSchema,
  step: count,
  weights: z.instanceof(Float32Array),
  moments: z.object({ first: z.instanceof(Float32Array), second: z.instanceof(Float32Array) }).nullable(),
})
