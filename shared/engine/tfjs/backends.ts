/**
 * Waking up tfjs's backends, in Node and in a browser's worker. Where their binaries lie, and which graphics device
 * they may use, the caller knows: nothing is fetched from a place that the page did not name.
 *
 * Each function makes its backend ready for `tfjsEngine` and answers false when this machine has none of that kind.
 */
import * as tf from '@tensorflow/tfjs'
import type { WebGPUBackend } from '@tensorflow/tfjs-backend-webgpu'
import { registerSegmentSum } from './segment-sum.ts'
import type { TfjsBackend } from './tfjs-engine.ts'

type Device = ConstructorParameters<typeof WebGPUBackend>[0]
type AdapterInfo = ConstructorParameters<typeof WebGPUBackend>[1]

/** Plain JavaScript: slow, and there everywhere. */
export function wakeCpu(): Promise<boolean> {
  return settle('cpu')
}

export function wakeWebgl(): Promise<boolean> {
  return settle('webgl')
}

/** The plain and the SIMD build of the WASM backend, one thread. tfjs picks the one that the machine can run. */
export interface WasmBinaries {
  readonly plain: string
  readonly simd: string
}

/** `binaries`: paths in Node, URLs in a browser. */
export async function wakeWasm({ plain, simd }: WasmBinaries): Promise<boolean> {
  const { setWasmPaths } = await import('@tensorflow/tfjs-backend-wasm')
  // The build with threads breaks when a bundler shortens its worker's code, and a batch this small gains nothing from it.
  tf.env().set('WASM_HAS_MULTITHREAD_SUPPORT', false)
  if (!tf.engine().registry['wasm']) {
    setWasmPaths({
      'tfjs-backend-wasm.wasm': plain,
      'tfjs-backend-wasm-simd.wasm': simd,
      // tfjs insists on a path for all three; the flag above keeps it from reading this one.
      'tfjs-backend-wasm-threaded-simd.wasm': simd,
    })
  }
  return settle('wasm')
}

/** Runs on the caller's own device, so that the caller hears when it is lost: tfjs would not say. */
export async function wakeWebgpu(device: Device, info: AdapterInfo): Promise<boolean> {
  const { WebGPUBackend } = await import('@tensorflow/tfjs-backend-webgpu')
  if (tf.findBackendFactory('webgpu')) tf.removeBackend('webgpu')
  tf.registerBackend('webgpu', () => new WebGPUBackend(device, info))
  return settle('webgpu')
}

async function settle(backend: TfjsBackend): Promise<boolean> {
  if (!tf.findBackendFactory(backend)) return false
  if (backend === 'cpu' || backend === 'wasm') registerSegmentSum(backend)
  return tf.setBackend(backend).catch(() => false)
}
