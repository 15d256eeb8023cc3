/** What the reference executor promises beside its arithmetic. */
import * as tf from '@tensorflow/tfjs'
import { describe, expect, it } from 'vitest'
import type { Engine } from '../../../shared/engine/engine.ts'
import { adamw, distance, micro, randomBatch, repeated, roughCheckpoint } from '../wasm/builders.ts'
import { backends, engineOn } from './backends.ts'

describe.each(backends)('tfjs on %s', (backend) => {
  async function loaded(): Promise<Engine> {
    const engine = await engineOn(backend, micro)
    await engine.load(roughCheckpoint(micro, 1))
    return engine
  }

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
