/**
 * Counts what a WebGPU program asks of its device, by standing in front of the methods that everybody must call. Exact
 * numbers, the same on every machine: in a worker of the browser, and on a device that computes nothing.
 */
import { named } from '../measures/entries.ts'

/** `bytes` is the size of all buffers that are there now; the others have been counted since the beginning. */
export interface GpuCalls {
  readonly dispatches: number
  readonly submits: number
  readonly buffers: number
  readonly bindGroups: number
  readonly readbacks: number
  readonly bytes: number
}

type Method = (this: object, ...words: unknown[]) => unknown
type Class = { readonly prototype: object }
export type GpuClasses = Readonly<
  Record<'GPUDevice' | 'GPUQueue' | 'GPUBuffer' | 'GPUComputePassEncoder', Class | undefined>
>

/** Call once a thread, before the first device. Answers null where the thread has no WebGPU. */
export function watchGpu(classes: GpuClasses): (() => GpuCalls) | null {
  const { GPUDevice: device, GPUQueue: queue, GPUBuffer: buffer, GPUComputePassEncoder: pass } = classes
  if (!device || !queue || !buffer || !pass) return null
  const seen = { dispatches: 0, submits: 0, buffers: 0, bindGroups: 0, readbacks: 0, bytes: 0 }
  const gone = new WeakSet<object>()
  after(pass, 'dispatchWorkgroups', () => seen.dispatches++)
  after(pass, 'dispatchWorkgroupsIndirect', () => seen.dispatches++)
  after(queue, 'submit', () => seen.submits++)
  after(device, 'createBindGroup', () => seen.bindGroups++)
  after(buffer, 'mapAsync', () => seen.readbacks++)
  after(device, 'createBuffer', (made) => {
    seen.buffers++
    seen.bytes += sizeOf(made)
  })
  after(buffer, 'destroy', (_, self) => {
    if (!gone.has(self)) seen.bytes -= sizeOf(self)
    gone.add(self)
  })
  return () => ({ ...seen })
}

/** What happened between two looks; the bytes are what was taken and not given back. */
export function callsBetween(before: GpuCalls, now: GpuCalls): GpuCalls {
  return {
    dispatches: now.dispatches - before.dispatches,
    submits: now.submits - before.submits,
    buffers: now.buffers - before.buffers,
    bindGroups: now.bindGroups - before.bindGroups,
    readbacks: now.readbacks - before.readbacks,
    bytes: now.bytes - before.bytes,
  }
}

function after({ prototype }: Class, name: string, note: (result: unknown, self: object) => void): void {
  const methods = prototype as Record<string, Method>
  const method = named(methods, name)
  methods[name] = function (...words) {
    const result = method.apply(this, words)
    note(result, this)
    return result
  }
}

function sizeOf(buffer: unknown): number {
  return typeof buffer === 'object' && buffer !== null && 'size' in buffer ? Number(buffer.size) : 0
}
