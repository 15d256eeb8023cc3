/** What the reference executor promises beside its arithmetic. */
import * as tf from '@tensorflow/tfjs'
import { describe, expect, it } from 'vitest'
import { EngineError, type Engine } from '../../../shared/engine/engine.ts'
import { initialWeights } from '../../../shared/model/init.ts'
import { adamw, distance, micro, randomBatch, repeated, roughCheckpoint } from '../wasm/builders.ts'
import { backends, engineOn } from './backends.ts'

describe.each(backends)('tfjs on %s', (backend) => {
  async function loaded(): Promise<Engine> {
    const engine = await engineOn(backend, micro)
    await engine.load(roughCheckpoint(micro, 1))
    return engine
  }

  it('begins at ln V and learns a sentence by heart', async () => {
    const engine = await engineOn(backend, micro)
    await engine.load({ config: micro, step: 0, weights: initialWeights(micro, 1), moments: null })
    const { loss } = await engine.gradient(randomBatch(micro, 100, 1))
    expect(Math.abs(loss / Math.log(micro.vocab) - 1)).toBeLessThan(0.02)
    const words = [3, 14, 15, 9, 26, 5, 31, 8, 7]
    const batch = { rows: 1, inputs: Int32Array.from(words.slice(0, 8)), targets: Int32Array.from(words.slice(1)) }
    const losses = await engine.train(repeated(batch, 80), { ...adamw, decay: 0 })
    expect(losses.at(-1)).toBeLessThan(0.05)
    engine.dispose()
  })

  it('keeps no tensor that it does not need', async () => {
    const engine = await loaded()
    const batches = [randomBatch(micro, 4, 1), randomBatch(micro, 4, 2)]
    const work = async () => {
      await engine.train(batches, adamw)
      await engine.evaluate(batches[0])
      await engine.predict([[0], [0, 1, 2], [5]])
      await engine.inspect([0, 4, 2])
      await engine.gradient(batches[0])
      await engine.trainForks([{ from: roughCheckpoint(micro, 2), batches, rule: { kind: 'sgd', rate: 0.1 } }])
      await engine.load(await engine.save())
    }
    await work()
    const before = tf.memory().numTensors
    for (let i = 0; i < 3; i++) await work()
    expect(tf.memory().numTensors).toBe(before)
    engine.dispose()
    expect(tf.memory().numTensors).toBeLessThan(before)
  })

  it('trains forks apart from the loaded model and from each other', async () => {
    const engine = await loaded()
    const before = await engine.save()
    const from = roughCheckpoint(micro, 7)
    const batches = [randomBatch(micro, 4, 1), randomBatch(micro, 4, 2)]
    const ends = await engine.trainForks([
      { from, batches, rule: adamw },
      { from, batches: batches.slice(0, 1), rule: adamw },
      { from, batches: [], rule: adamw },
    ])
    expect(await engine.save()).toEqual(before)
    expect(ends.map(({ step }) => step)).toEqual([2, 1, 0])
    expect(ends[2].weights).toEqual(from.weights)
    await engine.load(from)
    await engine.train(batches, adamw)
    expect((await engine.save()).weights).toEqual(ends[0].weights)
    engine.dispose()
  })

  it('examines each fork’s end, and tells of it', async () => {
    const engine = await loaded()
    const exam = [randomBatch(micro, 3, 8), randomBatch(micro, 2, 9)]
    const batches = [randomBatch(micro, 4, 1)]
    const forks = [1, 2].map((seed) => ({ from: roughCheckpoint(micro, seed), batches, rule: adamw }))
    const heard: (readonly Float32Array[])[] = []
    const onEnd = async (fork: number, losses: readonly Float32Array[]) => void (heard[fork] = losses)
    const ends = await engine.trainForks(forks, { exam, onEnd })
    for (const [fork, end] of ends.entries()) {
      await engine.load(end)
      expect(heard[fork]).toEqual([await engine.evaluate(exam[0]), await engine.evaluate(exam[1])])
    }
    expect(heard).toHaveLength(2)
    engine.dispose()
  })

  it('reads attention as shares of what may be seen, and ends the lens with the guess', async () => {
    const engine = await loaded()
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
    engine.dispose()
  })

  it('goes on from its own checkpoint as if it had never stopped', async () => {
    const engine = await loaded()
    const batches = Array.from({ length: 6 }, (_, seed) => randomBatch(micro, 4, seed))
    await engine.train(batches, adamw)
    const whole = await engine.save()
    await engine.load(roughCheckpoint(micro, 1))
    await engine.train(batches.slice(0, 3), adamw)
    await engine.load(await engine.save())
    await engine.train(batches.slice(3), adamw)
    expect(await engine.save()).toEqual(whole)
    engine.dispose()
  })

  it('refuses wrong arguments by name and keeps its model', async () => {
    const engine = await loaded()
    const before = await engine.save()
    const batch = randomBatch(micro, 2, 1)
    const sgd = { kind: 'sgd', rate: 0.1 } as const
    const poisoned = { ...before, weights: before.weights.with(3, NaN) }
    const wrong: readonly (readonly [string, Promise<unknown>])[] = [
      ['inputs', engine.train([batch, { ...batch, inputs: batch.inputs.with(3, micro.vocab) }], sgd)],
      ['targets', engine.evaluate({ ...batch, targets: batch.targets.with(3, -2) })],
      ['targets', engine.gradient({ ...batch, targets: batch.targets.map(() => -1) })],
      ['inputs', engine.train([{ ...batch, rows: 3 }], sgd)],
      ['rows', engine.train([{ rows: 0, inputs: new Int32Array(), targets: new Int32Array() }], sgd)],
      ['rate', engine.train([batch], { kind: 'sgd', rate: NaN })],
      ['context', engine.predict([[0], []])],
      ['context', engine.inspect(Array.from({ length: micro.context + 1 }, () => 1))],
      ['weights', engine.load(poisoned)],
      ['weights', engine.load({ ...before, weights: before.weights.slice(1) })],
      ['config.width', engine.load({ ...before, config: { ...micro, width: 18 } })],
      ['weights', engine.trainForks([{ from: poisoned, batches: [batch], rule: sgd }])],
    ]
    for (const [field, refused] of wrong) {
      const error = await refused.catch((thrown: unknown) => thrown)
      expect(error).toBeInstanceOf(EngineError)
      expect((error as EngineError).field).toBe(field)
    }
    expect(await engine.save()).toEqual(before)
    engine.dispose()
  })
})

it('lets two engines on two backends take turns', async () => {
  const [cpu, wasm] = [await engineOn('cpu', micro), await engineOn('wasm', micro)]
  const batch = randomBatch(micro, 4, 1)
  for (const engine of [cpu, wasm]) await engine.load(roughCheckpoint(micro, 1))
  const [a, b] = await Promise.all([cpu.train(repeated(batch, 3), adamw), wasm.train(repeated(batch, 3), adamw)])
  expect(distance(b, a)).toBeLessThan(1e-5)
  cpu.dispose()
  wasm.dispose()
})
