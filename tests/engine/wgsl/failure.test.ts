/** What goes wrong is said: a device that disappears, a batch that does not fit, a run that diverges. */
import { expect, it } from 'vitest'
import { EngineError, type Checkpoint } from '../../../shared/engine/engine.ts'
import { createWgslEngine } from '../../../shared/engine/wgsl/wgsl-engine.ts'
import { adamw, micro, randomBatch, roughCheckpoint } from '../wasm/builders.ts'
import { nullDevice, softwareDevice } from './devices.ts'

const fails = (field: string) => expect.objectContaining({ name: EngineError.name, field })
const batch = randomBatch(micro, 4, 1)

it('rejects every call once its device is gone, those under way too, and hands out nothing half-done', async () => {
  const device = await softwareDevice()
  const engine = await createWgslEngine(device, micro)
  await engine.load(roughCheckpoint(micro, 1))
  const saved = await engine.save()
  const copy: Checkpoint = structuredClone(saved)
  const training = engine.train(
    Array.from({ length: 40 }, () => batch),
    adamw,
  )
  const reading = engine.save()
  device.destroy()
  await expect(training).rejects.toEqual(fails('device'))
  await expect(reading).rejects.toEqual(fails('device'))
  await expect(engine.evaluate(batch)).rejects.toEqual(fails('device'))
  await expect(engine.load(saved)).rejects.toEqual(fails('device'))
  expect(saved).toEqual(copy)
})

it('leaves the model as it was when an argument is wrong, or too large for the device', async () => {
  const engine = await createWgslEngine(await nullDevice(), micro)
  await expect(engine.train([batch], adamw)).rejects.toEqual(fails('checkpoint'))
  await engine.load({ ...roughCheckpoint(micro, 1), step: 7 })
  await expect(engine.train([batch], { ...adamw, rate: NaN })).rejects.toEqual(fails('rate'))
  await expect(engine.train([batch, { ...batch, rows: 5 }], adamw)).rejects.toEqual(fails('inputs'))
  await expect(engine.predict([[1], [micro.vocab]])).rejects.toEqual(fails('context'))
  await expect(engine.load(roughCheckpoint({ ...micro, heads: 1 }, 1))).rejects.toEqual(fails('config.heads'))
  await expect(engine.train([randomBatch(micro, 20_000, 1)], adamw)).rejects.toEqual(fails('rows'))
  await expect(engine.evaluate({ ...batch, rows: 0 })).rejects.toEqual(fails('rows'))
  expect((await engine.save()).step).toBe(7)
  expect(await engine.train([batch], adamw)).toHaveLength(1)
})

it('reports losses that are no numbers any more', async () => {
  const device = await softwareDevice()
  const engine = await createWgslEngine(device, micro)
  await engine.load(roughCheckpoint(micro, 1))
  const losses = await engine.train(
    Array.from({ length: 8 }, () => batch),
    { kind: 'sgd', rate: 1e30 },
  )
  expect(Number.isFinite(losses[0])).toBe(true)
  expect(Number.isFinite(losses[7])).toBe(false)
  await engine.load(roughCheckpoint(micro, 1))
  expect(Number.isFinite((await engine.train([batch], adamw))[0])).toBe(true)
  device.destroy()
})
