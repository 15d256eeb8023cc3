/** The same start and the same batches give the same bits, however the steps are asked for. */
import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import type { Checkpoint } from '../../../shared/engine/engine.ts'
import { parameterCount } from '../../../shared/model/config.ts'
import { adamw, micro, oddShapes, randomBatch, roughCheckpoint, wasmEngine } from './builders.ts'

function hash({ weights }: Checkpoint): string {
  return createHash('sha256').update(new Uint8Array(weights.buffer)).digest('hex')
}

const batches = (config: typeof micro, from: number, count: number) =>
  Array.from({ length: count }, (_, seed) => randomBatch(config, 5, from + seed))

it.each([micro, oddShapes[3]])('repeats a run bit for bit (width $width)', async (config) => {
  const ends: string[] = []
  for (const split of [12, 5]) {
    const engine = await wasmEngine(config)
    await engine.load(roughCheckpoint(config, 1))
    await engine.train(batches(config, 0, split), { ...adamw, clip: 1 })
    // Looking at the model in between must not change its future.
    await engine.evaluate(randomBatch(config, 9, 77))
    await engine.inspect([1, 0])
    await engine.gradient(randomBatch(config, 3, 78))
    await engine.train(batches(config, split, 12 - split), { ...adamw, clip: 1 })
    ends.push(hash(await engine.save()))
  }
  expect(ends[0]).toBe(ends[1])
  const other = await wasmEngine(config)
  await other.load(roughCheckpoint(config, 2))
  await other.train(batches(config, 0, 12), { ...adamw, clip: 1 })
  expect(hash(await other.save())).not.toBe(ends[0])
})

it('trains forks as if each were alone, and leaves its own model as it was', async () => {
  const forks = [1, 2, 3].map((seed) => ({
    from: roughCheckpoint(micro, seed),
    batches: batches(micro, 10 * seed, seed),
    rule: seed === 2 ? ({ kind: 'sgd', rate: 0.1 } as const) : adamw,
  }))
  const alone: Checkpoint[] = []
  for (const { from, batches, rule } of forks) {
    const engine = await wasmEngine(micro)
    await engine.load(from)
    await engine.train(batches, rule)
    alone.push(await engine.save())
  }

  const engine = await wasmEngine(micro)
  await engine.load(roughCheckpoint(micro, 9))
  await engine.train(batches(micro, 0, 3), adamw)
  const before = await engine.save()
  expect(await engine.trainForks(forks)).toEqual(alone)
  expect(await engine.save()).toEqual(before)
  const unloaded = await wasmEngine(micro)
  expect(await unloaded.trainForks(forks)).toEqual(alone)
  await expect(unloaded.save()).rejects.toThrow('no model')
})

it('copies what it is given and what it gives away', async () => {
  const engine = await wasmEngine(micro)
  const checkpoint = roughCheckpoint(micro, 1)
  await engine.load(checkpoint)
  checkpoint.weights.fill(0)
  const first = await engine.save()
  expect(first.weights).toEqual(roughCheckpoint(micro, 1).weights)
  const [row] = await engine.predict([[1]])
  const { gradient } = await engine.gradient(randomBatch(micro, 2, 1))
  const kept = [row.slice(), gradient.slice()]
  await engine.train(batches(micro, 0, 2), adamw)
  await engine.predict([[2]])
  expect([row, gradient]).toEqual(kept)
  expect(first.weights).toEqual(roughCheckpoint(micro, 1).weights)
  expect((await engine.save()).weights).toHaveLength(parameterCount(micro))
})
