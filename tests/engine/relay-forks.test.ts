/** Populations over a hand-over, with WASM on both sides: every end is told once, whoever trained it. */
import { describe, expect, it } from 'vitest'
import { EngineError } from '../../shared/engine/engine.ts'
import { batches, changed, relayTo, second, start, trainInBursts } from './relay-builders.ts'
import { adamw, micro, randomBatch, wasmEngine } from './wasm/builders.ts'

describe('a population', () => {
  const forks = [1, 2, 3].map((seed) => ({
    from: start,
    batches: [randomBatch(micro, 4, seed), randomBatch(micro, 4, seed + 10)],
    rule: adamw,
  }))
  const exam = [randomBatch(micro, 2, 50)]

  it('is trained again by the sure engine when the swift one fails, and every end is told once', async () => {
    const engine = await wasmEngine(micro)
    const swift = changed(engine, {
      trainForks: async (list, watch) => {
        await engine.trainForks(list.slice(0, 2), watch)
        throw new EngineError('device', 'gone')
      },
    })
    const relay = await relayTo(swift)
    await trainInBursts(relay, batches(10), adamw)
    const model = await relay.save()
    const told: number[] = []
    const ends = await relay.trainForks(forks, { exam, onEnd: async (fork) => void told.push(fork) })
    expect(ends).toEqual(await (await wasmEngine(micro)).trainForks(forks))
    expect(told).toEqual([0, 1, 2])
    expect(relay.trouble).toBe('lost')
    expect(await relay.save()).toEqual(model)
  })

  it('ends with whoever listens and wants no more', async () => {
    const relay = await relayTo((await second()).engine)
    await trainInBursts(relay, batches(10), adamw)
    const told: number[] = []
    const onEnd = async (fork: number) => {
      told.push(fork)
      throw new Error('cancelled')
    }
    await expect(relay.trainForks(forks, { exam, onEnd })).rejects.toThrow('cancelled')
    expect(told).toEqual([0])
    expect(relay).toMatchObject({ name: 'second', trouble: null })
  })

  it('ends between two ends, too, and blames no engine for it', async () => {
    const { engine } = await second()
    const signs: string[] = []
    const swift = changed(engine, {
      trainForks: async (list, watch) => {
        signs.push('steps')
        await watch?.onSteps?.()
        return engine.trainForks(list, watch)
      },
    })
    const relay = await relayTo(swift)
    await trainInBursts(relay, batches(10), adamw)
    const onEnd = () => Promise.reject(new Error('told of an end'))
    const onSteps = () => Promise.reject(new Error('cancelled'))
    await expect(relay.trainForks(forks, { exam, onEnd, onSteps })).rejects.toThrow('cancelled')
    expect(signs).toEqual(['steps'])
    expect(relay).toMatchObject({ name: 'second', trouble: null })
  })
})
