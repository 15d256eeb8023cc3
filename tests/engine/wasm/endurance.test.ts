/**
 * A long run: 10,000 steps of a micro model stay inside the memory of the first, stay finite, and leave no denormal number
 * behind, which is what would make the last steps slower than the first.
 */
import { afterEach, expect, it, vi } from 'vitest'
import type { UpdateRule } from '../../../shared/engine/engine.ts'
import { initialWeights } from '../../../shared/model/init.ts'
import { denormals, memoryInUse } from '../endurance.ts'
import { adamw, micro, randomBatch, repeated, wasmEngine } from './builders.ts'

afterEach(() => vi.restoreAllMocks())

it('takes 10,000 steps without growing, without NaN and without denormals', async () => {
  const engine = await wasmEngine(micro)
  await engine.load({ config: micro, step: 0, weights: initialWeights(micro, 1), moments: null })
  // Everything is used once. Then word 0 is never read again and hardly ever guessed, and nothing at all reaches the last
  // position: its moments fade for thousands of steps.
  const start = randomBatch(micro, 4, 99, 1)
  start.inputs.fill(0)
  const batches = Array.from({ length: 50 }, (_, seed) => {
    const { rows, inputs, targets } = randomBatch(micro, 4, seed)
    const isLast = (place: number) => place % micro.context === micro.context - 1
    return {
      rows,
      inputs: inputs.map((word) => word || 1),
      targets: targets.map((word, place) => (isLast(place) ? -1 : word || 1)),
    }
  })
  const rule: UpdateRule = { ...adamw, rate: 1e-3, beta2: 0.95, clip: 1 }
  await engine.train([start, ...batches], rule)

  const grow = vi.spyOn(WebAssembly.Memory.prototype, 'grow')
  const before = memoryInUse()
  for (let round = 0; round < 200; round++) {
    const losses = await engine.train(batches, rule)
    expect(losses.every(Number.isFinite)).toBe(true)
  }
  expect(memoryInUse() - before).toBeLessThan(1_000_000)
  expect(grow).not.toHaveBeenCalled()

  const { step, weights, moments } = await engine.save()
  expect(step).toBe(10_051)
  expect(weights.every(Number.isFinite)).toBe(true)
  expect(denormals(weights)).toBe(0)
  expect(denormals(moments?.first ?? new Float32Array(1))).toBe(0)
  expect(denormals(moments?.second ?? new Float32Array(1))).toBe(0)
})

it('lets moments that nothing feeds fade to 0 instead of into denormals', async () => {
  const engine = await wasmEngine(micro)
  const weights = initialWeights(micro, 1)
  const faint = new Float32Array(weights.length).fill(3e-30)
  await engine.load({ config: micro, step: 10, weights, moments: { first: faint, second: faint } })
  // With every weight at its place and one position asked, most positions get no gradient at all.
  const targets = new Int32Array(micro.context).fill(-1)
  targets[0] = 1
  await engine.train(repeated({ rows: 1, inputs: new Int32Array(micro.context), targets }, 20), adamw)
  const { moments } = await engine.save()
  const lastPosition = micro.vocab * micro.width + (micro.context - 1) * micro.width
  expect(moments?.first.subarray(lastPosition, lastPosition + micro.width).every((m) => m === 0)).toBe(true)
})
