/**
 * Waking up tfjs's backends, in Node and in a browser's worker. Where their binaries lie, and which graphics device
 * they may use, the caller knows: nothing is fetched from a place that the page did not name.
 */
import * as tf from '@tensorflow/tfjs'
import type { TfjsBackend } from './tfjs-engine.ts'

/** Makes a backend ready to be used by `tfjsEngine`; false when this machine has none of that kind. */
export async function wakeBackend(backend: Exclude<TfjsBackend, 'webgpu' | 'wasm'>): Promise<boolean> {
  return settle(backend)
}

/** `binaries`: the folder (ending in /) that holds tfjs-backend-wasm*.wasm: a path in Node, a URL in a browser. */
export async function wakeWasm(binaries: string): Promise<boolean> {
  const { setWasmPaths, setThreadsCount } = await import('@tensorflow/tfjs-backend-wasm')
  setWasmPaths(binaries)
  setThreadsCount(1)
  return settle('wasm')
}

async function settle(backend: TfjsBackend): Promise<boolean> {
  if (!tf.engine().registryFactory[backend]) return false
  return tf.setBackend(backend).catch(() => false)
}
