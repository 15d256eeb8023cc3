/**
 * One optimizer step laid open: the guess before and after, where the gradient was large, and what those
 * weights were and became. Every number is read off the model that is stored.
 */
import type { Checkpoint, Engine } from '../engine/engine.ts'
import { parameterTable, type ModelConfig } from '../model/config.ts'
import { BOUNDARY } from '../packs/pack.ts'
import { batchOf, corpusSentences, drawer } from './batches.ts'
import type { Desk } from './desk.ts'
import type { Card, GradientEntry, LabJob, LabResult, StepTrace } from './jobs.ts'
import { LabError } from './lab.ts'
import { largestEntries } from './largest-entries.ts'
import { topWords } from './run-looking.ts'
import { hasDiverged, meanLoss } from './run-train.ts'

type StepJob = Extract<LabJob, { kind: 'step' }>

/** What a probability that is not a number counts as: the most that a float32 can tell. */
const MOST_BITS = 126

export async function runStep(job: StepJob, desk: Desk): Promise<Extract<LabResult, { kind: 'step' }>> {
  const { card } = job
  if (!(card.blank in card.tokens)) throw new LabError('bad-job', `no word ${card.blank} on the card`)
  const start = desk.take(job.from)
  const { config } = start
  const engine = await desk.open(start)
  const batch = batchOf(config, [card.tokens, ...companions(job, desk)])

  const before = await guessAtBlank(engine, card)
  const { loss, gradient } = await engine.gradient(batch)
  const began = desk.clock()
  await engine.train([batch], job.rule)
  // A card alone is a batch of one row: that says nothing about how long a step of training takes.
  if (job.corpus !== null) desk.timed(desk.clock() - began)
  const end = await engine.save()
  const after = await guessAtBlank(engine, card)
  const diverged = hasDiverged(loss, config.vocab) || hasDiverged(await meanLoss(engine, batch), config.vocab)
  desk.put(job.to, diverged ? start : end)

  const trace: StepTrace = {
    step: job.stepNumber,
    rate: job.rule.rate,
    before,
    after,
    batchBits: loss / Math.LN2,
    gradientNorms: layerNorms(config, gradient),
    top: entries(gradient, start, end, job.topGradients),
  }
  return { jobId: job.id, kind: 'step', to: job.to, diverged, trace }
}

/** The rest of the batch: the corpus' own rows, with the card in the place of the first. */
function companions(job: StepJob, desk: Desk): readonly (readonly number[])[] {
  if (!job.corpus) return []
  return drawer(corpusSentences(desk.pack, job.corpus), job.sampling)(job.stepNumber).slice(1)
}

async function guessAtBlank(engine: Engine, { tokens, blank }: Card): Promise<StepTrace['before']> {
  const [logProbs] = await engine.predict([[BOUNDARY, ...tokens.slice(0, blank)]])
  const logProb = logProbs[tokens[blank]]
  if (!Number.isFinite(logProb)) return { top: [], truth: 0, bits: MOST_BITS }
  return { top: topWords(logProbs), truth: Math.exp(logProb), bits: -logProb / Math.LN2 }
}

/** Euclidean norm of the gradient of each layer. */
function layerNorms(config: ModelConfig, gradient: Float32Array): number[] {
  const squares = Array.from({ length: config.layers + 2 }, () => 0)
  for (const { layer, offset, size } of parameterTable(config)) {
    for (let i = offset; i < offset + size; i++) squares[layer] += gradient[i] ** 2
  }
  return squares.map(Math.sqrt)
}

function entries(gradient: Float32Array, start: Checkpoint, end: Checkpoint, count: number): GradientEntry[] {
  return largestEntries(start.config, gradient, count).map(({ parameter, place }) => ({
    parameter: parameter.name,
    layer: parameter.layer,
    index: place - parameter.offset,
    gradient: gradient[place],
    before: start.weights[place],
    after: end.weights[place],
  }))
}
