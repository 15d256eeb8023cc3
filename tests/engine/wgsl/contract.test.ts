/** The WebGPU engine, on a software GPU, is an engine, with numbers of its own that agree with the reference's. */
import { afterAll, beforeAll, describe, vi } from 'vitest'
import { createWgslEngine } from '../../../shared/engine/wgsl/wgsl-engine.ts'
import type { ModelConfig } from '../../../shared/model/config.ts'
import { behavesAsAnEngine } from '../contract/conduct.ts'
import { hasTrueGradient } from '../contract/gradient.ts'
import { agreesWithReference } from '../contract/reference.ts'
import { softwareDevice } from './devices.ts'

// A software adapter compiles the kernels of a deep model for a minute when the machine is busy.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 })

let device: GPUDevice
beforeAll(async () => {
  device = await softwareDevice()
})
afterAll(() => device.destroy())

const open = (config: ModelConfig) => createWgslEngine(device, config)

describe('webgpu', () => {
  hasTrueGradient(open)
  agreesWithReference(open, 1e-3)
  behavesAsAnEngine(open)
})
