/**
 * The shape of jobs and steering words at a door: whatever comes over a wire or from another thread is parsed here
 * before it is trusted. What a job means, and whether its checkpoints exist, is the lab's business.
 */
import { z } from 'zod'
import type { LabJob, Steer } from './jobs.ts'

const count = z.int().min(0)
const size = z.int().min(1)
const seed = z.int()
const id = z.string().min(1).max(120)
const words = z.array(count).max(4096)
const sentences = z.array(words).max(10_000)
const questions = z
  .array(
    z.object({ tokens: words, key: words.exactOptional(), floorBits: z.array(z.number()).max(4097).exactOptional() }),
  )
  .max(10_000)
const slice = z.object({ from: count, to: count })
const rate = z.number().min(0)

export const modelConfigSchema = z.object({
  vocab: size.max(65_536),
  context: size.max(1024),
  layers: size.max(64),
  width: size.max(4096),
  heads: size.max(64),
  attention: z.enum(['causal', 'two-sided']),
})

const rule = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('sgd'), rate, clip: z.number().positive().exactOptional() }),
  z.object({
    kind: z.literal('adamw'),
    rate,
    beta1: z.number().min(0).lt(1),
    beta2: z.number().min(0).lt(1),
    epsilon: z.number().positive(),
    decay: z.number().min(0),
    clip: z.number().positive().exactOptional(),
  }),
])

const corpus = z.object({ pool: slice.nullable(), extra: sentences })
const sampling = z.object({ seed, rows: size.max(4096) })
const steps = count.max(1_000_000)

export const labJobSchema: z.ZodType<LabJob> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('init'), id, config: modelConfigSchema, seed, to: id }),
  z.object({
    kind: z.literal('depot'),
    id,
    to: id,
    config: modelConfigSchema,
    seed,
    rows: size.max(4096),
    steps,
    rule,
  }),
  z.object({
    kind: z.literal('train'),
    id,
    from: id,
    to: id,
    corpus,
    sampling,
    firstStep: count,
    steps,
    rule,
    saveEvery: size,
    rates: z.array(rate).max(1_000_000).exactOptional(),
    counts: z.literal(true).exactOptional(),
    paceMs: z.number().min(0).max(3_600_000).exactOptional(),
  }),
  z.object({
    kind: z.literal('step'),
    id,
    from: id,
    to: id,
    card: z.object({ tokens: words.min(1), blank: count }),
    corpus: corpus.nullable(),
    sampling,
    stepNumber: count,
    rule,
    topGradients: count.max(1000),
  }),
  z.object({
    kind: z.literal('evaluate'),
    id,
    from: id,
    on: z.union([z.literal('held-out'), questions]),
    each: z.literal(true).exactOptional(),
  }),
  z.object({ kind: z.literal('predict'), id, from: id, contexts: sentences }),
  z.object({ kind: z.literal('inspect'), id, from: id, context: words }),
  z.object({
    kind: z.literal('generate'),
    id,
    from: id,
    prompt: words,
    count: size.max(1000),
    longest: size,
    temperature: z.number().min(0),
    seed,
  }),
  z.object({
    kind: z.literal('forks'),
    id,
    from: id,
    pool: slice,
    forks: z.array(z.object({ id, extra: sentences })).max(100),
    seeds: z.array(seed).min(1).max(100),
    rows: size.max(4096),
    steps,
    rule,
    on: questions.exactOptional(),
  }),
])

export const steerSchema: z.ZodType<Steer> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('rate'), jobId: id, rate }),
  z.object({ kind: z.literal('stop'), jobId: id }),
  z.object({ kind: z.literal('hurry'), jobId: id }),
])
