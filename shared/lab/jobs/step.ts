/**
 * One hand-cranked optimizer step laid open: the guess before and after, where the gradient was large, and what those
 * weights were and became. Every number is read off the model that is stored.
 */
import { entryAt } from '../../measures/entries.ts'
import { z } from 'zod'
import type { Checkpoint } from '../../engine/engine.ts'
import { parameterTable, type ModelConfig } from '../../model/config.ts'
import { guess, guessAtBlank, isWhole, ofGuesses } from '../at-blank.ts'
import { batchOf, corpusSentences, drawer } from '../batches.ts'
import { apart, FLOORS, inBits, inSize, same, type Difference } from '../compare.ts'
import type { Tools } from '../tools.ts'
import { jobKind } from '../job-kind.ts'
import { largestEntries } from '../largest-entries.ts'
import { bits, card, corpus, count, id, rate, rule, sampling, type Of } from '../shapes.ts'
import { hasDiverged, meanLoss } from './train.ts'

const job = z.object({
  kind: z.literal('step'),
  id,
  from: id,
  to: id,
  /** The card on show: the words, and which of them is the blank. */
  card,
  /** Trained on besides the card: a batch of the corpus, or nothing (the card alone). */
  corpus: corpus.nullable(),
  sampling,
  stepNumber: count,
  rule,
  topGradients: count.max(1000),
})

/** One entry of a gradient, and what the step did to that weight. */
const gradientEntry = z.object({
  /** Name in the parameter table, such as `layer1.mlp.in`. */
  parameter: z.string(),
  layer: count,
  /** Index inside the parameter, row-major. */
  index: count,
  gradient: z.number(),
  before: z.number(),
  after: z.number(),
})
export type GradientEntry = Of<typeof gradientEntry>

const trace = z.object({
  step: count,
  rate,
  before: guess,
  after: guess,
  /** Mean loss of the trained batch before the update, bits. */
  batchBits: bits,
  /** Euclidean norm of the gradient, a layer (0 embeddings, 1..L, L + 1 final norm). */
  gradientNorms: z.array(z.number().min(0)),
  /** Largest entries by size, at least one from each layer, signed. */
  top: z.array(gradientEntry),
})
/** One real step laid open. */
export type StepTrace = Of<typeof trace>

const report = z.object({ jobId: id, kind: z.literal('step'), to: id, diverged: z.boolean(), trace })

type StepJob = Of<typeof job>

async function run(job: StepJob, tools: Tools): Promise<Of<typeof report>> {
  const { card } = job
  const start = tools.take(job.from)
  const { config } = start
  const engine = await tools.open(start)
  const batch = batchOf(config, [card.tokens, ...companions(job, tools)])

  const before = await guessAtBlank(engine, card)
  const { loss, gradient } = await engine.gradient(batch)
  const began = tools.clock()
  await engine.train([batch], job.rule)
  // A card alone is a batch of one row: that says nothing about how long a step of training takes.
  if (job.corpus !== null) tools.timed(tools.clock() - began)
  const end = await engine.save()
  const after = await guessAtBlank(engine, card)
  const diverged = hasDiverged(loss, config.vocab) || hasDiverged(await meanLoss(engine, batch), config.vocab)
  tools.put(job.to, diverged ? start : end)

  const laidOpen: StepTrace = {
    step: job.stepNumber,
    rate: job.rule.rate,
    before,
    after,
    batchBits: loss / Math.LN2,
    gradientNorms: layerNorms(config, gradient),
    top: largest(gradient, start, end, job.topGradients),
  }
  return { jobId: job.id, kind: 'step', to: job.to, diverged, trace: laidOpen }
}

/** The rest of the batch: the corpus' own rows, with the card in the place of the first. */
function companions(job: StepJob, tools: Tools): readonly (readonly number[])[] {
  if (!job.corpus) return []
  return drawer(corpusSentences(tools.pack, job.corpus), job.sampling)(job.stepNumber).slice(1)
}

/** Euclidean norm of the gradient of each layer. */
function layerNorms(config: ModelConfig, gradient: Float32Array): number[] {
  const squares = Array.from({ length: config.layers + 2 }, () => 0)
  for (const { layer, offset, size } of parameterTable(config)) {
    squares[layer] = gradient
      .subarray(offset, offset + size)
      .reduce((sum, slope) => sum + slope ** 2, entryAt(squares, layer))
  }
  return squares.map(Math.sqrt)
}

function largest(gradient: Float32Array, start: Checkpoint, end: Checkpoint, count: number): GradientEntry[] {
  return largestEntries(start.config, gradient, count).map(({ parameter, place }) => ({
    parameter: parameter.name,
    layer: parameter.layer,
    index: place - parameter.offset,
    gradient: entryAt(gradient, place),
    before: entryAt(start.weights, place),
    after: entryAt(end.weights, place),
  }))
}

function ofTraces(a: StepTrace, b: StepTrace): Difference[] {
  return [
    ...(['before', 'after'] as const).flatMap((when) => ofGuesses(when, a[when], b[when])),
    inBits('loss of the batch', a.batchBits, b.batchBits),
    inSize('gradient norms', a.gradientNorms, b.gradientNorms),
    ofEntries(a.top, b.top),
    same('step and rate', `${a.step} ${a.rate}`, `${b.step} ${b.rate}`),
  ]
}

/** The largest entries of a gradient, and the weights there; the last places may go to others of the same size. */
function ofEntries(a: StepTrace['top'], b: StepTrace['top']): Difference {
  const largest = Math.max(...[...a, ...b].map(({ gradient }) => Math.abs(gradient)), Number.MIN_VALUE)
  const least = Math.min(...b.map(({ gradient }) => Math.abs(gradient)))
  const offs = a.map((one) => {
    const other = b.find(({ parameter, index }) => parameter === one.parameter && index === one.index)
    if (other === undefined) return Math.max(0, Math.abs(one.gradient) - least) / largest
    const weights = Math.max(apart(one.before, other.before), apart(one.after, other.after))
    return Math.max(apart(one.gradient, other.gradient) / largest, weights)
  })
  const off = a.length === b.length ? Math.max(0, ...offs) : Infinity
  return { what: 'largest gradients, share of their size', off, floor: FLOORS.size }
}

function isSound({ before, after, batchBits }: StepTrace): boolean {
  return [before, after].every(isWhole) && Number.isFinite(batchBits)
}

export const step = jobKind(job, report, {
  run,
  answers: ({ to }, report) => report.to === to && (report.diverged || isSound(report.trace)),
  differences: (a, b) => [same('end', String(a.diverged), String(b.diverged)), ...ofTraces(a.trace, b.trace)],
})
