/** The three compute pipelines of a step, compiled for one model's sizes. */
import { EngineError } from '../engine.ts'
import type { Blueprint } from './blueprint.ts'
import { gradientKernel } from './gradient-kernel.ts'
import { computeStage } from './gpu.ts'
import { sequenceKernel } from './sequence-kernel.ts'
import { updateKernel } from './update-kernel.ts'

export interface Kernel {
  readonly pipeline: GPUComputePipeline
  readonly bindings: GPUBindGroupLayout
}

export interface Kernels {
  readonly sequence: Kernel
  readonly gradient: Kernel
  readonly update: Kernel
}

/** A storage buffer that the kernel only reads, writes too, or reads at the step's own place. */
type Access = 'read' | 'write' | 'step'

/** Compiles while the caller goes on. */
export async function compileKernels(device: GPUDevice, blueprint: Blueprint): Promise<Kernels> {
  const [sequence, gradient, update] = await Promise.all([
    compileKernel(device, 'sequence', sequenceKernel(blueprint), ['read', 'write', 'step']),
    compileKernel(device, 'gradient', gradientKernel(blueprint), ['read', 'read', 'step', 'write']),
    compileKernel(device, 'update', updateKernel(blueprint), ['write', 'read', 'write', 'step']),
  ])
  return { sequence, gradient, update }
}

async function compileKernel(
  device: GPUDevice,
  entryPoint: string,
  code: string,
  access: readonly Access[],
): Promise<Kernel> {
  const bindings = device.createBindGroupLayout({
    entries: access.map((kind, binding) => ({
      binding,
      visibility: computeStage,
      buffer: { type: kind === 'write' ? 'storage' : 'read-only-storage', hasDynamicOffset: kind === 'step' },
    })),
  })
  const layout = device.createPipelineLayout({ bindGroupLayouts: [bindings] })
  const module = device.createShaderModule({ label: entryPoint, code })
  try {
    return { bindings, pipeline: await device.createComputePipelineAsync({ layout, compute: { module, entryPoint } }) }
  } catch (error) {
    throw new EngineError('device', `cannot compile ${entryPoint}: ${String(error)}`)
  }
}
