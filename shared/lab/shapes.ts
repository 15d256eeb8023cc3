/**
 * What jobs and reports are made of, each as the schema that parses it at a door and the type that follows from it. A report
 * from another machine is a claim: a schema checks that it is well formed and finite, not that it is true.
 */
import { z } from 'zod'
import type { Checkpoint, UpdateRule } from '../engine/engine.ts'
import type { ModelConfig } from '../model/config.ts'

/** The type of a schema, as a value that nobody changes. */
export type Of<S extends z.ZodType> = Fixed<z.infer<S>>
type Fixed<T> = T extends readonly (infer E)[]
  ? readonly Fixed<E>[]
  : T extends object
    ? { readonly [K in keyof T]: Fixed<T[K]> }
    : T

export const count = z.int().min(0)
export const size = z.int().min(1)
export const seed = z.int()
/** Of a job or a checkpoint. */
export const id = z.string().min(1).max(120)
export type CheckpointId = string

export const words = z.array(count).max(4096)
export const sentences = z.array(words).max(10_000)
/** Indices [from, to) into `pack.train`. */
export const slice = z.object({ from: count, to: count })
export const rows = size.max(4096)
export const steps = count.max(1_000_000)
export const rate = z.number().min(0)

export const modelConfigSchema: z.ZodType<ModelConfig> = z.object({
  vocab: size.max(65_536),
  context: size.max(1024),
  layers: size.max(64),
  width: size.max(4096),
  heads: size.max(64),
  attention: z.enum(['causal', 'two-sided']),
})

const clip = z.number().positive().exactOptional()
export const rule: z.ZodType<UpdateRule> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('sgd'), rate, clip }),
  z.object({
    kind: z.literal('adamw'),
    rate,
    beta1: z.number().min(0).lt(1),
    beta2: z.number().min(0).lt(1),
    epsilon: z.number().positive(),
    decay: z.number().min(0),
    clip,
  }),
])

/** A sentence to be examined on. */
export const question = z.object({
  tokens: words,
  /** Positions that count as key words. Without any key at all every word is one. */
  key: words.exactOptional(),
  /** The grammar's own surprise at each token and at the close, bits, where somebody knows it. */
  floorBits: z.array(z.number()).max(4097).exactOptional(),
})
export type Question = Of<typeof question>
export const questions = z.array(question).max(10_000)

/** Sentences to train on: a slice of the pack's training pool, plus sentences made by players (without boundaries). */
export const corpus = z.object({ pool: slice.nullable(), extra: sentences })
export type Corpus = Of<typeof corpus>

/** How rows are drawn: batch k of a run is a function of (corpus, seed, k) alone. */
export const sampling = z.object({ seed, rows })
export type Sampling = Of<typeof sampling>

/** A sentence with a blank: `tokens[blank]` is the truth. */
export const card = z.object({ tokens: words.min(1), blank: count })
export type Card = Of<typeof card>

/** A probability, as far as single precision can tell. */
export const share = z.number().min(0).max(1.001)
export const bits = z.number().min(-0.001)

/** A word and its probability. */
export const wordShare = z.object({ word: count, p: share })
export type WordShare = Of<typeof wordShare>

/** One point of a live loss curve: the loss of batch `step` before its update, bits a token. */
export const lossPoint = z.object({ step: count, bits, rate })
export type LossPoint = Of<typeof lossPoint>

export const exam = z.object({
  /** Mean over all predicted tokens of -log2 p, bits. */
  bits,
  /** The same over key words only. For given sentences without key marks it equals `bits`. */
  keyBits: bits,
  tokens: count,
  /**
   * What a model that knew the grammar exactly would score on the same sentences, and by how much chance may let another
   * one score better (half of a 95 % interval over the sentences); absent where the grammar is not known.
   */
  floor: z.object({ bits, error: z.number().min(0) }).exactOptional(),
  /** Bits a token, sentence by sentence; where the job asked for it. */
  each: z.array(bits).exactOptional(),
})
export type Exam = Of<typeof exam>

const progress = z.object({
  jobId: id,
  done: count,
  all: count,
  points: z.array(lossPoint),
  /** What the job itself has to tell on the way, in its own unit. */
  figures: z.array(z.number()).max(40).exactOptional(),
})
/** Streamed about four times a second while a job runs. `done` and `all` are in the job's own unit (steps, forks). */
export type LabProgress = Of<typeof progress>
export const labProgressSchema: z.ZodType<LabProgress> = progress

const steer = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('rate'), jobId: id, rate }),
  z.object({ kind: z.literal('stop'), jobId: id }),
  /** The pace is given up: the rest of the steps as fast as they can be made. */
  z.object({ kind: z.literal('hurry'), jobId: id }),
])
/** What may be said to a running training; it is heard between steps. */
export type Steer = Of<typeof steer>
export const steerSchema: z.ZodType<Steer> = steer

/** A checkpoint between threads. Its lengths and numbers are checked where it is loaded, against the brain's shape. */
export const checkpointSchema: z.ZodType<Checkpoint> = z.object({
  config: modelConfigSchema,
  step: count,
  weights: z.instanceof(Float32Array),
  moments: z.object({ first: z.instanceof(Float32Array), second: z.instanceof(Float32Array) }).nullable(),
})
