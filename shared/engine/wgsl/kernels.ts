/** The three compute pipelines of a step, compiled once for a model's sizes, while the caller goes on. */
import { EngineError } from '../engine.ts'
import { GRADIENT_WORKERS, gradientItems, gradientKernel } from './gradient-kernel.ts'
import { computeStage } from './gpu.ts'
import { constantsText, regionsOf, type Regions } from './regions.ts'
import { sequenceKernel } from './sequence-kernel.ts'
import { weightLayout, type Shape, type WeightLayout } from './shape.ts'
import { UPDATE_WORKERS, updateKernel } from './update-kernel.ts'

/** Steps in one submit, and losses in one readback. */
export const SLOTS = 8

export interface Kernel {
  readonly pipeline: GPUComputePipeline
  readonly bindings: GPUBindGroupLayout
}

export interface Kernels {
  readonly layout: WeightLayout
  readonly regions: Regions
  readonly sequence: Kernel
  readonly gradient: Kernel
  readonly update: Kernel
  /** Workgroups of the second and third dispatch. */
  readonly gradientGroups: number
  readonly updateGroups: number
  /** Numbers that a fork takes in the buffer of gradients: these, the ring of losses, the sums of squares. */
  readonly gradientNumbers: number
}

/** A storage buffer that the kernel only reads, writes too, or reads at the step's own place. */
type Access = 'read' | 'write' | 'step'

export async function compileKernels(device: GPUDevice, shape: Shape): Promise<Kernels> {
  const layout = weightLayout(shape)
  const regions = regionsOf(shape)
  const items = gradientItems(shape)
  const gradientGroups = Math.ceil(items['ITEMS'] / GRADIENT_WORKERS)
  const gradientNumbers = layout.size + 4 * (SLOTS + gradientGroups)
  const sizes = { ...items, SLOTS, PARTIALS: gradientGroups, G_SIZE: gradientNumbers / 4 }
  const shared = Object.entries(sizes).map(([name, value]) => `const ${name} = ${value}u;\n`)
  const head = `${constantsText(shape, layout, regions)}${shared.join('')}`
  const compile = (name: string, body: string, access: readonly Access[]) =>
    compileKernel(device, name, `${head}${body}`, access)
  const [sequence, gradient, update] = await Promise.all([
    compile('sequence', sequenceKernel, ['read', 'write', 'step']),
    compile('gradient', gradientKernel, ['read', 'read', 'step', 'write']),
    compile('update', updateKernel, ['write', 'read', 'write', 'step']),
  ])
  const updateGroups = Math.ceil(layout.size / 4 / UPDATE_WORKERS)
  return { layout, regions, sequence, gradient, update, gradientGroups, updateGroups, gradientNumbers }
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
