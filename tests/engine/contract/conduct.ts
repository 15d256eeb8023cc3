/** What every executor promises beside its arithmetic: it learns, keeps forks apart, goes on, and refuses by name. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  type Batch,
  type Checkpoint,
  type Engine,
  EngineError,
  type Fork,
  type UpdateRule,
} from '../../../shared/engine/engine.ts'
import type { ModelConfig } from '../../../shared/model/config.ts'
import { initialWeights } from '../../../shared/model/init.ts'
import { adamw, distance, micro, randomBatch, repeated, roughCheckpoint } from '../wasm/builders.ts'
import { rules } from './reference.ts'

const good = roughCheckpoint(micro, 1)
const batch = randomBatch(micro, 2, 1)
const nan = good.weights.with(7, NaN)

type Attempt = (engine: Engine) => Promise<unknown>
const load =
  (change: Partial<Checkpoint>): Attempt =>
  (engine) =>
    engine.load({ ...good, ...change })
const train = (change: Partial<Batch>, rule: UpdateRule = adamw): Attempt => {
  // The good batch first: nothing may have moved when the bad one is found.
  return (engine) => engine.train([batch, { ...batch, ...change }], rule)
}

const attempts: readonly (readonly [string, Attempt])[] = [
  ['config.width', load({ config: { ...micro, width: 32 } })],
  ['config.attention', load({ config: { ...micro, attention: 'two-sided' } })],
  ['weights', load({ weights: nan })],
  ['weights', load({ weights: good.weights.slice(1) })],
  ['moments.second', load({ moments: { first: good.weights, second: nan } })],
  ['step', load({ step: -1 })],
  ['rows', train({ rows: 0, inputs: new Int32Array(), targets: new Int32Array() })],
  ['inputs', train({ inputs: batch.inputs.slice(1) })],
  ['inputs', train({ inputs: batch.inputs.with(3, micro.vocab) })],
  ['targets', train({ targets: batch.targets.with(3, -2) })],
  ['targets', train({ targets: batch.targets.map(() => -1) })],
  ['weights', train({ weights: new Float32Array(1) })],
  ['weights', train({ weights: Float32Array.from([1, NaN]) })],
  ['rate', train({}, { ...adamw, rate: NaN })],
  ['rate', train({}, { kind: 'sgd', rate: Infinity })],
  ['clip', train({}, { kind: 'sgd', rate: 1, clip: 0 })],
  ['inputs', (engine) => engine.evaluate({ ...batch, inputs: batch.inputs.map(() => -1) })],
  ['targets', (engine) => engine.gradient({ ...batch, targets: new Int32Array() })],
  ['context', (engine) => engine.predict([[1], []])],
  ['context', (engine) => engine.inspect(Array<number>(micro.context + 1).fill(0))],
  ['weights', (engine) => engine.trainForks([{ from: { ...good, weights: nan }, batches: [batch], rule: adamw }])],
]

export function behavesAsAnEngine(open: (config: ModelConfig) => Promise<Engine>): void {
  let engine: Engine
  beforeAll(async () => {
    engine = await open(micro)
  })
  beforeEach(() => engine.load(good))
  afterAll(() => engine.dispose())

  it('lets every place of every head share out all of its attention, and none of it to what comes after', async () => {
    const { layers, heads } = micro
    const context = [1, 2, 3, 4, 5]
    const t = context.length
    const { attention, hidden, lens } = await engine.inspect(context)
    expect(attention).toHaveLength(layers * heads * t * t)
    for (let row = 0; row < layers * heads * t; row++) {
      const shares = [...attention.subarray(row * t, (row + 1) * t)]
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 5)
      expect(shares.every((share, at) => share >= 0 && (at <= row % t || share === 0))).toBe(true)
    }
    expect([...hidden, ...lens].every(Number.isFinite)).toBe(true)
  })

  it('begins at ln V and learns a sentence by heart', async () => {
    await engine.load({ config: micro, step: 0, weights: initialWeights(micro, 1), moments: null })
    const { loss } = await engine.gradient(randomBatch(micro, 100, 1))
    expect(Math.abs(loss / Math.log(micro.vocab) - 1)).toBeLessThan(0.02)
    const words = [3, 14, 15, 9, 26, 5, 31, 8, 7]
    const sentence = { rows: 1, inputs: Int32Array.from(words.slice(0, 8)), targets: Int32Array.from(words.slice(1)) }
    const losses = await engine.train(repeated(sentence, 200), adamw)
    expect(losses.at(-1)).toBeLessThan(0.05)
    const [guess] = await engine.predict([words.slice(0, 4)])
    expect(guess.indexOf(Math.max(...guess))).toBe(words[4])
    expect(guess.reduce((sum, logProb) => sum + Math.exp(logProb), 0)).toBeCloseTo(1, 5)
  })

  it('trains forks of different starts, heights, lengths and rules as if each were alone', async () => {
    const forks = rules.map(([, rule], seed): Fork => ({
      from: { ...roughCheckpoint(micro, seed), step: 3 * seed },
      batches: Array.from({ length: 3 * seed }, (_, step) => randomBatch(micro, 1 + seed + (step % 2), step)),
      rule,
    }))
    const ends = await engine.trainForks(forks)
    expect(await engine.save()).toEqual(good)
    for (const [index, { from, batches, rule }] of forks.entries()) {
      await engine.load(from)
      await engine.train(batches, rule)
      expect(ends[index]).toEqual(await engine.save())
    }
  })

  it('examines each fork’s end, and tells of it', async () => {
    const exam = [randomBatch(micro, 3, 8), randomBatch(micro, 2, 9)]
    const forks = [1, 2].map((seed) => ({ from: roughCheckpoint(micro, seed), batches: [batch], rule: adamw }))
    const heard: (readonly Float32Array[])[] = []
    const onEnd = async (fork: number, losses: readonly Float32Array[]) => void (heard[fork] = losses)
    const ends = await engine.trainForks(forks, { exam, onEnd })
    for (const [fork, end] of ends.entries()) {
      await engine.load(end)
      expect(heard[fork]).toEqual([await engine.evaluate(exam[0]), await engine.evaluate(exam[1])])
    }
    expect(heard).toHaveLength(2)
  })

  it('reads attention as shares of what may be seen, and ends the lens with the guess', async () => {
    const context = [0, 9, 4]
    const { attention, hidden, lens } = await engine.inspect(context)
    const t = context.length
    expect(attention).toHaveLength(micro.layers * micro.heads * t * t)
    expect(hidden).toHaveLength((micro.layers + 1) * t * micro.width)
    for (let row = 0; row < attention.length / t; row++) {
      const shares = attention.subarray(row * t, (row + 1) * t)
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 5)
      expect(shares.subarray((row % t) + 1).every((share) => share === 0)).toBe(true)
    }
    const [guess] = await engine.predict([context])
    expect(distance(lens.subarray(micro.layers * micro.vocab), guess)).toBeLessThan(1e-6)
  })

  it('goes on from its own checkpoint as if it had never stopped', async () => {
    const batches = Array.from({ length: 6 }, (_, seed) => randomBatch(micro, 4, seed))
    await engine.train(batches, adamw)
    const whole = await engine.save()
    await engine.load(good)
    await engine.train(batches.slice(0, 3), adamw)
    await engine.load(await engine.save())
    await engine.train(batches.slice(3), adamw)
    expect(await engine.save()).toEqual(whole)
  })

  describe('refuses wrong arguments by name, and keeps its model', () => {
    it.each(attempts)('%s', async (field, attempt) => {
      const refused = await attempt(engine).then(
        () => null,
        (error: unknown) => error,
      )
      expect(refused).toBeInstanceOf(EngineError)
      expect(refused).toMatchObject({ field })
      expect(await engine.save()).toEqual(good)
    })
  })

  it('refuses to work without a model, and shapes that cannot be', async () => {
    const empty = await open(micro)
    await expect(empty.evaluate(batch)).rejects.toMatchObject({ field: 'checkpoint' })
    empty.dispose()
    await expect(open({ ...micro, heads: 3 })).rejects.toMatchObject({ field: 'heads' })
    await expect(open({ ...micro, layers: 0 })).rejects.toMatchObject({ field: 'layers' })
  })
}
