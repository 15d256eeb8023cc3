/** The hand-over to real WebGPU, and its end in mid-run: the losses stay those of WASM. */
import { afterEach, expect, it } from 'vitest'
import type { UpdateRule } from '../../shared/engine/engine.ts'
import type { Relay } from '../../shared/engine/relay.ts'
import { createWgslEngine } from '../../shared/engine/wgsl/wgsl-engine.ts'
import { alone, batches, relayTo, start, trainInBursts } from './relay-builders.ts'
import { adamw, distance, micro } from './wasm/builders.ts'
import { softwareDevice } from './wgsl/devices.ts'

let relay: Relay | null = null
afterEach(() => relay?.dispose())

async function onCard(): Promise<{ device: GPUDevice; relay: Relay }> {
  const device = await softwareDevice()
  relay = await relayTo(await createWgslEngine(device, micro))
  return { device, relay }
}

it.each<[string, UpdateRule]>([
  ['AdamW', adamw],
  ['SGD', { kind: 'sgd', rate: 0.1 }],
])(
  'trains on a card that is lost in mid-run as WASM alone does (%s)',
  async (_, rule) => {
    const { device, relay } = await onCard()
    const list = batches(24)
    const { losses, end } = await alone(list, rule)

    const told = await trainInBursts(relay, list.slice(0, 12), rule, 4)
    expect(relay).toMatchObject({ name: 'webgpu', trouble: null })
    const saved = await relay.save()
    const copy = structuredClone(saved)
    expect(saved.step).toBe(12)

    const rest = trainInBursts(relay, list.slice(12), rule, 4)
    device.destroy()
    told.push(...(await rest))
    expect(relay).toMatchObject({ name: 'wasm-simd', trouble: 'lost' })
    expect(saved).toEqual(copy)
    expect(told).toHaveLength(24)
    expect(distance(told, losses)).toBeLessThan(1e-3)
    const last = await relay.save()
    expect(last.step).toBe(24)
    expect(distance(last.weights, end.weights)).toBeLessThan(1e-3)
  },
  120_000,
)

it('lets a run diverge on the card without blaming it, and goes on there', async () => {
  const { relay } = await onCard()
  await trainInBursts(relay, batches(8), adamw, 4)
  expect(relay.name).toBe('webgpu')
  const losses = await trainInBursts(relay, batches(12), { kind: 'sgd', rate: 1e30 })
  expect(losses.every(Number.isFinite)).toBe(false)
  await relay.load(start)
  const list = batches(8)
  expect(distance(await trainInBursts(relay, list, adamw, 4), (await alone(list, adamw)).losses)).toBeLessThan(1e-3)
  expect(relay).toMatchObject({ name: 'webgpu', trouble: null })
}, 120_000)
