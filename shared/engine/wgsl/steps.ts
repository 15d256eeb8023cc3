/**
 * Training on the GPU: up to eight steps are written down, submitted at once and answered by one readback of losses.
 * At most two submits are under way, so that a caller who changes the rate is heard soon.
 */
import { entryAt } from '../../measures/entries.ts'
import { EngineError, type Batch, type UpdateRule } from '../engine.ts'
import { mapModeRead } from './gpu.ts'
import type { Blueprint } from './blueprint.ts'
import { SLOTS } from './sizes.ts'
import type { Kernels } from './kernels.ts'
import type { Memory } from './memory.ts'
import { purposes, type Purpose, type Sheet } from './step-words.ts'

/** A fork's way: its batches, and how many optimizer steps it had before. */
export interface Course {
  readonly batches: readonly Batch[]
  readonly rule: UpdateRule
  readonly step: number
}

/** The device with its kernels and one memory: all that a step needs. */
export interface Bench {
  readonly device: GPUDevice
  readonly blueprint: Blueprint
  readonly kernels: Kernels
  readonly memory: Memory
}

/**
 * Takes every fork along its course; forks with fewer batches rest. Returns the first fork's losses, nats.
 * `onSteps` hears when a submit was answered; when it rejects, no more steps are written down.
 */
export async function takeSteps(
  bench: Bench,
  courses: readonly Course[],
  onSteps?: () => Promise<void>,
): Promise<Float32Array> {
  const { device, memory } = bench
  const count = Math.max(0, ...courses.map(({ batches }) => batches.length))
  await memory.grow(Math.max(0, ...courses.flatMap(({ batches }) => batches.map(({ rows }) => rows))))
  const losses = new Float32Array(count)
  const underWay: Promise<void>[] = []
  const oldest = async () => {
    await underWay.shift()
    await onSteps?.()
  }
  for (let from = 0; from < count; from += SLOTS) {
    if (underWay.length === memory.losses.length) await oldest()
    const steps = Math.min(SLOTS, count - from)
    const encoder = device.createCommandEncoder()
    submitSteps(bench, encoder, courses, from, steps)
    const answer = entryAt(memory.losses, (from / SLOTS) % memory.losses.length)
    const ring = 4 * bench.blueprint.layout.size
    encoder.copyBufferToBuffer(memory.gradients, ring, answer, 0, 16 * steps)
    device.queue.submit([encoder.finish()])
    const read = readMapped(answer).then((numbers) => {
      for (let step = 0; step < steps; step++) losses[from + step] = entryAt(numbers, 4 * step)
    })
    // Awaited later; meanwhile a loss of the device is no unhandled rejection.
    read.catch(() => {})
    underWay.push(read)
  }
  while (underWay.length > 0) await oldest()
  return losses
}

function submitSteps(
  bench: Bench,
  encoder: GPUCommandEncoder,
  courses: readonly Course[],
  from: number,
  steps: number,
): void {
  const { device, blueprint, kernels, memory } = bench
  const { stride, buffer, words } = memory.room
  const pass = encoder.beginComputePass()
  for (let slot = 0; slot < steps; slot++) {
    buffer.begin(slot, purposes.TRAIN)
    let rows = 0
    for (let fork = 0; fork < courses.length; fork++) {
      const { batches, rule, step } = entryAt(courses, fork)
      const batch = batches[from + slot]
      if (!batch) continue
      buffer.read(slot, fork, batch, slot)
      buffer.learn(slot, fork, rule, step + from + slot + 1)
      rows = Math.max(rows, batch.rows)
    }
    encodeGradient(bench, pass, slot, rows)
    pass.setPipeline(kernels.update.pipeline)
    pass.setBindGroup(0, memory.room.update, [4 * stride * slot])
    pass.dispatchWorkgroups(blueprint.updateGroups, memory.forks)
  }
  pass.end()
  device.queue.writeBuffer(words, 0, buffer.words, 0, steps * stride)
}

/** The first two dispatches of a step. */
function encodeGradient(
  { blueprint, kernels, memory }: Bench,
  pass: GPUComputePassEncoder,
  slot: number,
  rows: number,
): void {
  encodeRead(kernels, memory, pass, slot, rows)
  pass.setPipeline(kernels.gradient.pipeline)
  pass.setBindGroup(0, memory.room.gradient, [4 * memory.room.stride * slot])
  pass.dispatchWorkgroups(blueprint.gradientGroups, memory.forks)
}

function encodeRead(kernels: Kernels, memory: Memory, pass: GPUComputePassEncoder, slot: number, rows: number): void {
  pass.setPipeline(kernels.sequence.pipeline)
  pass.setBindGroup(0, memory.room.sequence, [4 * memory.room.stride * slot])
  pass.dispatchWorkgroups(rows, memory.forks)
}

/** Writes down one pass over a sheet, in the memory's first fork, without an update; it must fit. */
export function askOnce(bench: Bench, encoder: GPUCommandEncoder, slot: number, purpose: Purpose, sheet: Sheet): void {
  const { device, kernels, memory } = bench
  const { stride, buffer, words } = memory.room
  const training = purpose === purposes.TRAIN
  buffer.begin(slot, purpose)
  buffer.read(slot, 0, sheet, 0)
  if (training) buffer.learn(slot, 0, { kind: 'sgd', rate: 0 }, 1)
  device.queue.writeBuffer(words, 4 * stride * slot, buffer.words, stride * slot, stride)
  const pass = encoder.beginComputePass()
  if (training) encodeGradient(bench, pass, slot, sheet.rows)
  else encodeRead(kernels, memory, pass, slot, sheet.rows)
  pass.end()
}

/** Waits for a readback buffer, copies it and frees it for the next. */
export async function readMapped(buffer: GPUBuffer): Promise<Float32Array> {
  try {
    await buffer.mapAsync(mapModeRead)
  } catch (error) {
    throw new EngineError('device', `lost while the model was on it: ${String(error)}`)
  }
  const numbers = new Float32Array(buffer.getMappedRange().slice(0))
  buffer.unmap()
  return numbers
}
