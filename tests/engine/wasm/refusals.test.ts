/** Wrong arguments get an `EngineError` that names the field, and the loaded model stays as it was. */
import { beforeEach, describe, expect, it } from 'vitest'
import {
  EngineError,
  type Batch,
  type Checkpoint,
  type Engine,
  type UpdateRule,
} from '../../../shared/engine/engine.ts'
import { adamw, micro, randomBatch, roughCheckpoint, wasmEngine } from './builders.ts'

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
  ['rows', train({ rows: 0 })],
  ['inputs', train({ inputs: batch.inputs.slice(1) })],
  ['inputs', train({ inputs: batch.inputs.with(3, micro.vocab) })],
  ['targets', train({ targets: batch.targets.with(3, -2) })],
  ['targets', train({ targets: batch.targets.map(() => -1) })],
  ['rate', train({}, { ...adamw, rate: NaN })],
  ['clip', train({}, { kind: 'sgd', rate: 1, clip: 0 })],
  ['inputs', (engine) => engine.evaluate({ ...batch, inputs: batch.inputs.map(() => -1) })],
  ['targets', (engine) => engine.gradient({ ...batch, targets: new Int32Array() })],
  ['context', (engine) => engine.predict([[1], []])],
  ['context', (engine) => engine.inspect(Array<number>(micro.context + 1).fill(0))],
  ['weights', (engine) => engine.trainForks([{ from: { ...good, weights: nan }, batches: [batch], rule: adamw }])],
]

describe('wrong arguments', () => {
  let engine: Engine
  beforeEach(async () => {
    engine = await wasmEngine(micro)
    await engine.load(good)
  })

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

it('refuses shapes that cannot be, when it is made', async () => {
  await expect(wasmEngine({ ...micro, heads: 3 })).rejects.toMatchObject({ field: 'heads' })
  await expect(wasmEngine({ ...micro, layers: 0 })).rejects.toMatchObject({ field: 'layers' })
  await expect(wasmEngine({ ...micro, vocab: 2 ** 24, width: 2 ** 12 })).rejects.toMatchObject({ field: 'config' })
})

it('refuses to work without a model, and after its end', async () => {
  const engine = await wasmEngine(micro)
  await expect(engine.evaluate(batch)).rejects.toMatchObject({ field: 'checkpoint' })
  await engine.load(good)
  engine.dispose()
  await expect(engine.evaluate(batch)).rejects.toBeInstanceOf(EngineError)
  await expect(engine.load(good)).rejects.toBeInstanceOf(EngineError)
})
