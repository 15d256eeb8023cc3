/** The counter stands in front of a device and counts what passes: nothing more, nothing twice. */
import { expect, it } from 'vitest'
import { globals } from 'webgpu'
import { callsBetween, watchGpu, type GpuClasses } from '../../shared/bench/gpu-calls.ts'
import { nullDevice } from '../engine/wgsl/devices.ts'

it('counts buffers, their bytes while they live, bind groups, dispatches and submits', async () => {
  const look = watchGpu(globals as GpuClasses)
  if (!look) throw new Error('no WebGPU in this thread')
  const device = await nullDevice()
  const before = look()
  const storage = 0x80
  const buffer = device.createBuffer({ size: 256, usage: storage })
  const gone = device.createBuffer({ size: 1024, usage: storage })
  gone.destroy()
  gone.destroy()
  const code =
    '@group(0) @binding(0) var<storage, read_write> x: array<f32>; @compute @workgroup_size(1) fn main() { x[0] = 1; }'
  const pipeline = device.createComputePipeline({
    layout: 'auto',
    compute: { module: device.createShaderModule({ code }) },
  })
  const group = device.createBindGroup({
    layout: pipeline.getBindGroupLayout(0),
    entries: [{ binding: 0, resource: { buffer } }],
  })
  const commands = device.createCommandEncoder()
  const pass = commands.beginComputePass()
  pass.setPipeline(pipeline)
  pass.setBindGroup(0, group)
  pass.dispatchWorkgroups(1)
  pass.dispatchWorkgroups(1)
  pass.end()
  device.queue.submit([commands.finish()])
  expect(callsBetween(before, look())).toEqual({
    dispatches: 2,
    submits: 1,
    buffers: 2,
    bindGroups: 1,
    readbacks: 0,
    bytes: 256,
  })
})

it('finds nothing to count where there is no WebGPU', () => {
  const none = { GPUDevice: undefined, GPUQueue: undefined, GPUBuffer: undefined, GPUComputePassEncoder: undefined }
  expect(watchGpu(none)).toBeNull()
})
