/**
 * A long run: 10,000 steps make nothing on the device that the first did not make, and hold on to no memory here. On the
 * device that computes, a shorter run stays finite, and moments that nothing feeds fade to 0 instead of into denormals.
 */
import { afterEach, expect, it, vi } from 'vitest'
import { globals } from 'webgpu'
import type { Batch, UpdateRule } from '../../../shared/engine/engine.ts'
import { createWgslEngine } from '../../../shared/engine/wgsl/wgsl-engine.ts'
import { initialWeights } from '../../../shared/model/init.ts'
import { denormals, memoryInUse } from '../endurance.ts'
import { adamw, micro, randomBatch } from '../wasm/builders.ts'
import { nullDevice, softwareDevice } from './devices.ts'

afterEach(() => vi.restoreAllMocks())

const fresh = { config: micro, step: 0, weights: initialWeights(micro, 1), moments: null }
const rule: UpdateRule = { ...adamw, rate: 1e-3, beta1: 0.6, beta2: 0.7, clip: 1 }

/** What a device can be asked to make. */
function makers(): string[] {
  const { prototype } = (globals as Record<'GPUDevice', { prototype: object }>).GPUDevice
  return Object.getOwnPropertyNames(prototype).filter(
    (name) => name.startsWith('create') && name !== 'createCommandEncoder',
  )
}

it('takes 10,000 steps without making anything anew on the device, and without growing', async () => {
  const engine = await createWgslEngine(await nullDevice(), micro)
  await engine.load(fresh)
  const batches = Array.from({ length: 50 }, (_, seed) => randomBatch(micro, 4, seed))
  await engine.train(batches, rule)
  const { prototype } = (globals as Record<'GPUDevice', { prototype: Record<string, () => unknown> }>).GPUDevice
  const made = makers().map((name) => vi.spyOn(prototype, name))
  expect(made.length).toBeGreaterThan(8)
  const before = memoryInUse()
  for (let round = 0; round < 200; round++) await engine.train(batches, rule)
  expect(memoryInUse() - before).toBeLessThan(1_000_000)
  for (const calls of made) expect(calls).not.toHaveBeenCalled()
  expect((await engine.save()).step).toBe(10_050)
})

it('stays finite, and lets moments that nothing feeds fade to 0 instead of into denormals', async () => {
  const device = await softwareDevice()
  const engine = await createWgslEngine(device, micro)
  const faint = new Float32Array(fresh.weights.length).fill(3e-30)
  await engine.load({ ...fresh, moments: { first: faint, second: faint } })
  const batches = Array.from({ length: 120 }, (_, seed) => withoutLast(randomBatch(micro, 4, seed)))
  await engine.train(batches.slice(0, 8), rule)
  const { moments: early } = await engine.save()
  // Eight steps leave a moment above 1e-32, where a processor has no trouble yet.
  expect(early?.first.subarray(lastPosition, lastPosition + micro.width)).toEqual(zeros)
  expect(early?.second.subarray(lastPosition, lastPosition + micro.width)).toEqual(zeros)

  const losses = await engine.train(batches, rule)
  expect(losses).toHaveLength(120)
  expect(losses.every(Number.isFinite)).toBe(true)
  const { weights, moments } = await engine.save()
  expect(weights.every(Number.isFinite)).toBe(true)
  expect(denormals(weights)).toBe(0)
  expect(denormals(moments?.first ?? new Float32Array([1e-40]))).toBe(0)
  expect(denormals(moments?.second ?? new Float32Array([1e-40]))).toBe(0)
  device.destroy()
})

/** Of its embedding, in the flat weights. */
const lastPosition = (micro.vocab + micro.context - 1) * micro.width
const zeros = new Float32Array(micro.width)

/** The last position is not asked, so that nothing reaches it. */
function withoutLast({ rows, inputs, targets }: Batch): Batch {
  const isLast = (place: number) => place % micro.context === micro.context - 1
  return { rows, inputs, targets: targets.map((word, place) => (isLast(place) ? -1 : word)) }
}
