/**
 * The hand-over between two engines, with WASM on both sides: the same bits come out, whoever took a step, so
 * nothing may be lost, repeated or told twice.
 */
import { describe, expect, it } from 'vitest'
import { EngineError, type Engine } from '../../shared/engine/engine.ts'
import { Relay } from '../../shared/engine/relay.ts'
import { alone, batches, changed, relayTo, second, start, StepClock, trainInBursts } from './relay-builders.ts'
import { adamw, micro, randomBatch, wasmEngine } from './wasm/builders.ts'

describe('a hand-over', () => {
  it('leaves the first step to the sure engine, and neither loses nor repeats a step', async () => {
    const swift = await second()
    const relay = await relayTo(swift.engine)
    const list = batches(20)
    const { losses, end } = await alone(list, adamw)
    expect(relay.name).toBe('wasm-simd')
    expect(await relay.train(list.slice(0, 1), adamw)).toEqual(Float32Array.of(losses[0]))
    expect(swift.steps()).toBe(0)
    expect(await trainInBursts(relay, list.slice(1), adamw)).toEqual(losses.slice(1))
    expect(relay.name).toBe('second')
    expect(swift.steps()).toBe(19)
    expect(await relay.save()).toEqual(end)
    expect(relay.trouble).toBeNull()
  })

  it('happens in mid-run, at the step at which the other engine is ready', async () => {
    const swift = await second()
    const { promise, resolve } = Promise.withResolvers<Engine | null>()
    const relay = new Relay({ sure: await wasmEngine(micro), swift: promise, clock: () => 0, anyway: true })
    await relay.load(start)
    const list = batches(20)
    const { losses, end } = await alone(list, adamw)
    const before = await trainInBursts(relay, list.slice(0, 10), adamw)
    expect(relay.name).toBe('wasm-simd')
    resolve(swift.engine)
    const after = await trainInBursts(relay, list.slice(10), adamw)
    expect([...before, ...after]).toEqual(losses)
    expect(swift.steps()).toBe(10)
    expect(await relay.save()).toEqual(end)
  })

  it('keeps the engine that has won for what is loaded later, from the second call on', async () => {
    const swift = await second()
    const relay = await relayTo(swift.engine)
    await trainInBursts(relay, batches(10), adamw)
    const before = swift.steps()
    await relay.load(start)
    expect(relay.name).toBe('second')
    const { losses, end } = await alone(batches(5), adamw)
    expect(await trainInBursts(relay, batches(5), adamw, 1)).toEqual(losses)
    expect(await relay.save()).toEqual(end)
    expect(swift.steps()).toBe(before + 4)
  })

  it('answers questions about the newest model before, between and after', async () => {
    const relay = await relayTo((await second()).engine)
    const other = await wasmEngine(micro)
    await other.load(start)
    const [exam, more] = [randomBatch(micro, 3, 9), batches(12)]
    for (let from = 0; from <= 12; from += 4) {
      expect(await relay.evaluate(exam)).toEqual(await other.evaluate(exam))
      expect(await relay.predict([[1, 2], [3]])).toEqual(await other.predict([[1, 2], [3]]))
      expect(await relay.inspect([1, 2])).toEqual(await other.inspect([1, 2]))
      expect(await relay.gradient(exam)).toEqual(await other.gradient(exam))
      await relay.train(more.slice(from, from + 4), adamw)
      await other.train(more.slice(from, from + 4), adamw)
    }
  })
})

describe('the measured trial', () => {
  async function race(sureMs: number, swiftMs: number): Promise<{ relay: Relay; losses: number[]; steps: number }> {
    const clock = new StepClock()
    const swift = await second()
    const relay = await relayTo(clock.on(swift.engine, swiftMs), {
      sure: clock.on(await wasmEngine(micro), sureMs),
      clock: clock.read,
      anyway: false,
    })
    const losses = await trainInBursts(relay, batches(60), adamw)
    expect(await relay.save()).toEqual((await alone(batches(60), adamw)).end)
    return { relay, losses, steps: swift.steps() }
  }

  it('is made on the steps of the job, and a faster engine stays', async () => {
    const { relay, losses, steps } = await race(20, 10)
    expect(losses).toEqual((await alone(batches(60), adamw)).losses)
    expect(relay.name).toBe('second')
    expect(steps).toBe(55)
  })

  it('ends after 300 ms of a slower engine, whose steps count all the same', async () => {
    const { relay, losses, steps } = await race(20, 100)
    expect(losses).toEqual((await alone(batches(60), adamw)).losses)
    expect(relay).toMatchObject({ name: 'wasm-simd', trouble: null })
    // One to warm up, then 1 and 2 that take the 300 ms.
    expect(steps).toBe(4)
  })

  it('compares steps of equally many rows only', async () => {
    const clock = new StepClock()
    const swift = await second()
    const sure = clock.on(await wasmEngine(micro), 10)
    const relay = await relayTo(clock.on(swift.engine, 1), { sure, clock: clock.read, anyway: false })
    await trainInBursts(relay, batches(10, 2), adamw, 10)
    await relay.load(start)
    await trainInBursts(relay, batches(10, 8), adamw, 10)
    expect(swift.steps()).toBe(0)
    await relay.load(start)
    await trainInBursts(relay, batches(10, 8), adamw, 2)
    expect(swift.steps()).toBe(8)
  })
})

describe('a swift engine that fails', () => {
  /** It fails from its nth call of `train` on. */
  async function failingAt(call: number, train: Engine['train']): Promise<Engine> {
    const engine = await wasmEngine(micro)
    let calls = 0
    return changed(engine, {
      name: 'second',
      train: (list, rule) => (++calls >= call ? train(list, rule) : engine.train(list, rule)),
    })
  }

  it.each([
    ['lost', () => Promise.reject(new EngineError('device', 'gone'))],
    ['memory', () => Promise.reject(new EngineError('memory', 'full'))],
    ['error', () => Promise.reject(new TypeError('of the driver'))],
    ['numbers', (list: readonly unknown[]) => Promise.resolve(new Float32Array(list.length).fill(NaN))],
  ])('(%s) is followed by the sure one, with not a bit of difference', async (trouble, train) => {
    const relay = await relayTo(await failingAt(3, train))
    const list = batches(30)
    const { losses, end } = await alone(list, adamw)
    expect(await trainInBursts(relay, list.slice(0, 11), adamw)).toEqual(losses.slice(0, 11))
    const saved = await relay.save()
    const copy = structuredClone(saved)
    expect(await trainInBursts(relay, list.slice(11), adamw)).toEqual(losses.slice(11))
    expect(await relay.save()).toEqual(end)
    expect(relay).toMatchObject({ name: 'wasm-simd', trouble })
    expect(saved).toEqual(copy)
  })

  it('is let go of when it cannot even be opened, or takes no model', async () => {
    const list = batches(10)
    const { losses } = await alone(list, adamw)
    const gone = () => Promise.reject(new EngineError('device', 'gone'))
    const sure = await wasmEngine(micro)
    const unopened = new Relay({ sure, swift: gone(), clock: () => 0, anyway: true })
    await unopened.load(start)
    const unloadable = await relayTo(changed(await wasmEngine(micro), { load: gone }))
    for (const relay of [unopened, unloadable]) {
      expect(await trainInBursts(relay, list, adamw)).toEqual(losses)
      expect(relay).toMatchObject({ name: 'wasm-simd', trouble: 'lost' })
    }
  })

  it('may fail in a look at the model, which is then the sure one’s', async () => {
    const engine = await wasmEngine(micro)
    const nothing = new Float32Array(4 * micro.context).fill(NaN)
    const relay = await relayTo(changed(engine, { evaluate: () => Promise.resolve(nothing) }))
    const list = batches(10)
    await trainInBursts(relay, list, adamw)
    const other = await wasmEngine(micro)
    await other.load((await alone(list, adamw)).end)
    expect(await relay.evaluate(list[0])).toEqual(await other.evaluate(list[0]))
    expect(relay.trouble).toBe('numbers')
  })

  it('has to be asked to take again no more than a second’s work', async () => {
    const clock = new StepClock()
    let retaken = 0
    const wasm = await wasmEngine(micro)
    const sure = changed(clock.on(wasm, 100), {
      train: (list, rule) => {
        retaken += list.length
        return clock.on(wasm, 100).train(list, rule)
      },
    })
    const gone = () => Promise.reject(new EngineError('device', 'gone'))
    const relay = await relayTo(await failingAt(20, gone), { sure, clock: clock.read })
    await relay.train(batches(1), adamw)
    retaken = 0
    const list = batches(40)
    for (const batch of list) await relay.train([batch], adamw)
    expect(relay.trouble).toBe('lost')
    // The 19 it did less those that had been noted, the one that failed, and the 20 that were left.
    expect(retaken).toBeGreaterThan(21)
    expect(retaken).toBeLessThanOrEqual(21 + 10)
  })

  it('is not blamed for a wrong argument', async () => {
    const swift = await second()
    const relay = await relayTo(swift.engine)
    await trainInBursts(relay, batches(10), adamw)
    const before = await relay.save()
    await expect(relay.train(batches(2), { ...adamw, rate: NaN })).rejects.toMatchObject({ field: 'rate' })
    await expect(relay.predict([[micro.vocab]])).rejects.toMatchObject({ field: 'context' })
    await expect(relay.load({ ...start, weights: new Float32Array(3) })).rejects.toMatchObject({ field: 'weights' })
    expect(await relay.save()).toEqual(before)
    expect(relay).toMatchObject({ name: 'second', trouble: null })
  })

  it('is not blamed for a run that diverges', async () => {
    const swift = await second()
    const relay = await relayTo(swift.engine)
    await trainInBursts(relay, batches(10), adamw)
    expect(relay.name).toBe('second')
    const losses = await trainInBursts(relay, batches(30), { kind: 'sgd', rate: 1e30 })
    expect(losses.every(Number.isFinite)).toBe(false)
    expect(relay.trouble).toBeNull()
    await relay.load(start)
    expect(await trainInBursts(relay, batches(10), adamw)).toEqual((await alone(batches(10), adamw)).losses)
    expect(relay.name).toBe('second')
  })
})

it('frees both engines, the one that comes too late as well', async () => {
  const [early, late] = [await second(), await second()]
  const relay = await relayTo(early.engine)
  relay.dispose()
  const { promise, resolve } = Promise.withResolvers<Engine | null>()
  const waiting = new Relay({ sure: await wasmEngine(micro), swift: promise, clock: () => 0, anyway: true })
  waiting.dispose()
  resolve(late.engine)
  await promise
  expect([early.disposals(), late.disposals()]).toEqual([1, 1])
})
