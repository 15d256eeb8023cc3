/** What a training step costs in calls and memory: exact numbers, counted on a device that computes nothing. */
import { afterEach, describe, expect, it, vi } from 'vitest'
import { globals } from 'webgpu'
import type { UpdateRule } from '../../../shared/engine/engine.ts'
import { createWgslEngine } from '../../../shared/engine/wgsl/wgsl-engine.ts'
import { initialWeights } from '../../../shared/model/init.ts'
import type { ModelConfig } from '../../../shared/model/config.ts'
import { adamw, micro, nameOf, oddShapes, randomBatch, roughCheckpoint } from '../wasm/builders.ts'
import { nullDevice } from './devices.ts'

type Classes = Record<'GPUDevice' | 'GPUQueue' | 'GPUBuffer' | 'GPUComputePassEncoder', { prototype: object }>

/** Counts the calls of a method, whoever makes them. */
function count(name: keyof Classes, method: string) {
  const { prototype } = (globals as Classes)[name]
  return vi.spyOn(prototype as Record<string, () => unknown>, method)
}

afterEach(() => vi.restoreAllMocks())

async function loaded(config: ModelConfig, device: GPUDevice) {
  const engine = await createWgslEngine(device, config)
  await engine.load({ config, step: 0, weights: initialWeights(config, 1), moments: null })
  return engine
}

const batches = (config: ModelConfig, steps: number, rows = 4) =>
  Array.from({ length: steps }, (_, seed) => randomBatch(config, rows, seed))

describe.each([1, 2, 4])('with %i layers', (layers) => {
  it.each(['sgd', 'adamw'] as const)(
    'a step is three dispatches, eight steps one submit and one readback, and nothing is made anew (%s)',
    async (kind) => {
      const rule: UpdateRule = kind === 'sgd' ? { kind, rate: 0.1, clip: 1 } : adamw
      const config = { ...micro, layers }
      const engine = await loaded(config, await nullDevice())
      await engine.train(batches(config, 1), rule)
      const dispatches = count('GPUComputePassEncoder', 'dispatchWorkgroups')
      const submits = count('GPUQueue', 'submit')
      const readbacks = count('GPUBuffer', 'mapAsync')
      const made = ['createBuffer', 'createBindGroup', 'createComputePipelineAsync', 'createShaderModule'].map(
        (method) => count('GPUDevice', method),
      )
      const losses = await engine.train(batches(config, 24), rule)
      expect(losses).toHaveLength(24)
      expect(dispatches).toHaveBeenCalledTimes(3 * 24)
      expect(submits).toHaveBeenCalledTimes(3)
      expect(readbacks).toHaveBeenCalledTimes(3)
      for (const calls of made) expect(calls).not.toHaveBeenCalled()
    },
  )
})

it('trains 20 forks in the dispatches of one', async () => {
  const device = await nullDevice()
  const engine = await createWgslEngine(device, micro)
  const dispatches = count('GPUComputePassEncoder', 'dispatchWorkgroups')
  const forks = Array.from({ length: 20 }, (_, seed) => ({
    from: roughCheckpoint(micro, seed),
    batches: batches(micro, 8),
    rule: adamw,
  }))
  expect(await engine.trainForks(forks)).toHaveLength(20)
  expect(dispatches).toHaveBeenCalledTimes(3 * 8)
})

describe('between the ends of forks that train side by side', () => {
  const forks = [1, 2, 3].map((seed) => ({
    from: roughCheckpoint(micro, seed),
    batches: batches(micro, 20),
    rule: adamw,
  }))

  it('gives a sign of life after each submit', async () => {
    const engine = await createWgslEngine(await nullDevice(), micro)
    const heard: (number | string)[] = []
    await engine.trainForks(forks, {
      exam: batches(micro, 1),
      onEnd: async (fork) => void heard.push(fork),
      onSteps: async () => void heard.push('steps'),
    })
    expect(heard).toEqual(['steps', 'steps', 'steps', 0, 1, 2])
  })

  it('takes no more steps for whoever wants no more', async () => {
    const engine = await createWgslEngine(await nullDevice(), micro)
    const dispatches = count('GPUComputePassEncoder', 'dispatchWorkgroups')
    const onSteps = () => Promise.reject(new Error('cancelled'))
    const onEnd = () => Promise.reject(new Error('told of an end'))
    await expect(engine.trainForks(forks, { exam: [], onEnd, onSteps })).rejects.toThrow('cancelled')
    // Two submits of eight steps were under way.
    expect(dispatches).toHaveBeenCalledTimes(3 * 16)
    expect(await engine.trainForks(forks.slice(1))).toHaveLength(2)
  })
})

it('keeps to 128 workers a workgroup and 4 storage buffers a stage, on a compatibility device too', async () => {
  const layouts = count('GPUDevice', 'createBindGroupLayout')
  const device = await nullDevice('compatibility')
  expect(device.limits.maxComputeInvocationsPerWorkgroup).toBe(128)
  const errors: string[] = []
  device.addEventListener('uncapturederror', ({ error }) => errors.push(error.message))
  for (const config of oddShapes) {
    const engine = await loaded(config, device)
    await engine.train(batches(config, 2), { ...adamw, clip: 1 })
    await engine.gradient(randomBatch(config, 9, 1))
    await engine.evaluate(randomBatch(config, 40, 1))
    await engine.predict([[0], Array.from({ length: config.context }, () => 1)])
    await engine.inspect([1])
    await engine.save()
    expect(errors, nameOf(config)).toEqual([])
  }
  const bindings = (layouts.mock.calls as unknown[] as [GPUBindGroupLayoutDescriptor][]).map(([{ entries }]) => entries)
  expect(bindings).toHaveLength(3 * oddShapes.length)
  for (const entries of bindings) expect([...entries].length).toBeLessThanOrEqual(4)
})

it('takes at most 20 MB for two layers of 64, 32 rows of 32 positions and 1000 words', async () => {
  const config: ModelConfig = { vocab: 1000, context: 32, layers: 2, width: 64, heads: 4, attention: 'causal' }
  const buffers = count('GPUDevice', 'createBuffer')
  const engine = await loaded(config, await nullDevice())
  await engine.train(batches(config, 1, 32), adamw)
  const sizes = (buffers.mock.calls as unknown[] as [GPUBufferDescriptor][]).map(([{ size }]) => size)
  const bytes = sizes.reduce((sum, size) => sum + size, 0)
  expect(bytes).toBeGreaterThan(4 * 4 * 166_000)
  expect(bytes).toBeLessThan(20e6)
})
