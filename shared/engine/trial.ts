/**
 * Which engine is fastest here? Found by letting each take real steps on a model of the wanted shape, because
 * a graphics card that is there may still be slower than the processor beside it.
 */
import { entryAt } from '../measures/entries.ts'
import { initialWeights } from '../model/init.ts'
import { randomFrom } from '../measures/random.ts'
import type { ModelConfig } from '../model/config.ts'
import type { Batch, Engine, UpdateRule } from './engine.ts'

/** A kind of engine. `open` resolves to null where this machine cannot run it; it may also reject. */
export interface Candidate {
  readonly name: string
  readonly open: (config: ModelConfig) => Promise<Engine | null>
}

export interface Trial {
  readonly engine: Engine
  readonly msPerStep: number
}

const TRIAL_MS = 300
const ROWS = 32
const rule: UpdateRule = { kind: 'sgd', rate: 0.01 }

/**
 * The fastest of the candidates, open and with rubbish loaded; the others are disposed.
 * Rejects when none of them can run.
 */
export async function fastest(
  candidates: readonly Candidate[],
  config: ModelConfig,
  clock: () => number,
): Promise<Trial> {
  let best: Trial | null = null
  for (const { open } of candidates) {
    const engine = await open(config).catch(() => null)
    if (!engine) continue
    const msPerStep = await measure(engine, clock).catch(() => Infinity)
    const wins = msPerStep < (best?.msPerStep ?? Infinity)
    ;(wins ? best?.engine : engine)?.dispose()
    if (wins) best = { engine, msPerStep }
  }
  if (!best) throw new Error(`none of these can train here: ${candidates.map(({ name }) => name).join(', ')}`)
  return best
}

/** Takes one step on a fresh model, so that what an engine prepares only when it is used is ready. Returns its loss, nats. */
export async function warm(engine: Engine): Promise<number> {
  const { config } = engine
  await engine.load({ config, step: 0, weights: initialWeights(config, 1), moments: null })
  return entryAt(await engine.train([randomBatch(config)], rule), 0)
}

/** Milliseconds a step, after one step to warm up; about 300 ms of steps, at least one. Infinity if the losses are not numbers. */
async function measure(engine: Engine, clock: () => number): Promise<number> {
  if (!Number.isFinite(await warm(engine))) return Infinity
  const batch = randomBatch(engine.config)
  const began = clock()
  let steps = 0
  while (steps === 0 || clock() - began < TRIAL_MS) {
    await engine.train([batch], rule)
    steps++
  }
  return (clock() - began) / steps
}

function randomBatch({ vocab, context }: ModelConfig): Batch {
  const { below } = randomFrom(1)
  const words = () => Int32Array.from({ length: ROWS * context }, () => below(vocab))
  return { rows: ROWS, inputs: words(), targets: words() }
}
