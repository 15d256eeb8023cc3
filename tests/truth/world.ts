/** What the experiments share: the town, the class' brain, an engine, and a few words for what is done with them. */
import { storedPack } from '../packs/stored-pack.ts'
import { ADAMW } from '../../shared/engine/adamw.ts'
import { wasmBinary } from '../../server/lab/wasm-binary.ts'
import type { Checkpoint, Engine, UpdateRule } from '../../shared/engine/engine.ts'
import { createWasmEngine } from '../../shared/engine/wasm/wasm-engine.ts'
import { batchOf, drawer, type Words } from '../../shared/lab/batches.ts'
import { examine } from '../../shared/lab/exam.ts'
import type { Exam } from '../../shared/lab/shapes.ts'
import { hasDiverged } from '../../shared/lab/jobs/train.ts'
import { brainFor } from '../../shared/match/brains.ts'
import type { ModelConfig } from '../../shared/model/config.ts'
import { initialWeights } from '../../shared/model/init.ts'
import { BOUNDARY, type Pack } from '../../shared/packs/pack.ts'

export interface World {
  readonly pack: Pack
  readonly config: ModelConfig
  readonly fresh: (seed: number) => Checkpoint
  /** Trains on batches of 32 drawn from the sentences; the losses are bits, up to the first that crashed. */
  readonly train: (from: Checkpoint, sentences: readonly Words[], how: Training) => Promise<Trained>
  readonly exam: (at: Checkpoint) => Promise<Exam>
  readonly examOn: (at: Checkpoint, sentences: readonly Words[]) => Promise<Exam>
  /** Probability of `word` after the text. */
  readonly share: (at: Checkpoint, text: string, word: string) => Promise<number>
  /** The whole distribution of the next word, a context. */
  readonly next: (at: Checkpoint, contexts: readonly Words[]) => Promise<readonly (readonly number[])[]>
  readonly words: (text: string) => number[]
  /** The first `count` sentences of training. */
  readonly pool: (count: number) => Words[]
}

export interface Training {
  readonly rule: UpdateRule
  readonly steps: number
  readonly seed: number
}

export interface Trained {
  readonly end: Checkpoint
  readonly bits: readonly number[]
  /** Step at which the run crashed, or null. */
  readonly crash: number | null
}

export const adamw = (rate = 3e-3): UpdateRule => ({ ...ADAMW, rate })
export const sgd = (rate: number): UpdateRule => ({ kind: 'sgd', rate })

const ROWS = 32

export async function openWorld(): Promise<World> {
  const pack = storedPack('town')
  const { config } = brainFor('class', pack)
  const engine: Engine = createWasmEngine(config, await wasmBinary())
  const words = (text: string) =>
    text.split(' ').map((word) => {
      const id = pack.words.indexOf(word)
      if (id < 0) throw new Error(`'${word}' is no word of the town`)
      return id
    })
  return {
    pack,
    config,
    words,
    pool: (count) => pack.train.slice(0, count).map(({ tokens }) => tokens),
    fresh: (seed) => ({ config, step: 0, weights: initialWeights(config, seed), moments: null }),
    async train(from, sentences, { rule, steps, seed }) {
      await engine.load(from)
      const draw = drawer(sentences, { seed, rows: Math.min(ROWS, Math.max(1, sentences.length)) })
      const batches = Array.from({ length: steps }, (_, k) => batchOf(config, draw(from.step + k)))
      const losses = await engine.train(batches, rule)
      const crash = losses.findIndex((loss) => hasDiverged(loss, config.vocab))
      const bits = Array.from(crash < 0 ? losses : losses.subarray(0, crash), (loss) => loss / Math.LN2)
      return { end: await engine.save(), bits, crash: crash < 0 ? null : crash }
    },
    async exam(at) {
      await engine.load(at)
      return examine(engine, pack.heldOut)
    },
    async examOn(at, sentences) {
      await engine.load(at)
      return examine(
        engine,
        sentences.map((tokens) => ({ tokens })),
      )
    },
    async next(at, contexts) {
      await engine.load(at)
      const logs = await engine.predict(contexts)
      return logs.map((row) => Array.from(row, (log) => Math.exp(log)))
    },
    async share(at, text, word) {
      await engine.load(at)
      const [logProbs] = await engine.predict([[BOUNDARY, ...words(text)]])
      return Math.exp(logProbs[words(word)[0]])
    },
  }
}
