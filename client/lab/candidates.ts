/**
 * The engines that a browser's worker may have. tfjs is fetched only when one of its backends is tried.
 */
import type { ModelConfig } from '../../shared/model/config.ts'
import type { Engine } from '../../shared/engine/engine.ts'
import { warm, type Candidate } from '../../shared/engine/trial.ts'
import { untilLost } from '../../shared/engine/until-lost.ts'
import { createWasmEngine } from '../../shared/engine/wasm/wasm-engine.ts'
import plain from '../../node_modules/@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm.wasm?url'
import simd from '../../node_modules/@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm?url'
import { lazyPart } from '../parts/lazy-part.ts'
import { browserThreads } from './fork-threads.ts'
import { openCard } from './open-card.ts'
import { wasmBinary } from './wasm-binary.ts'

/** Our own kernels on the processor, with the same bits on every machine. */
export const wasmSimd: Candidate = {
  name: 'wasm-simd',
  open: async (config) =>
    createWasmEngine(config, await wasmBinary('plain'), browserThreads(navigator.hardwareConcurrency)),
}

/** The same kernels where the browser has relaxed SIMD: faster, with bits of this machine's own. */
export const wasmRelaxed: Candidate = {
  name: 'wasm-relaxed',
  open: async (config) => {
    const binary = await wasmBinary('relaxed')
    return WebAssembly.validate(binary)
      ? createWasmEngine(config, binary, browserThreads(navigator.hardwareConcurrency))
      : null
  },
}

/**
 * Our own kernels on the graphics card, ready to run. A software adapter is refused unless it is asked for: it computes on the
 * processor, where WASM is faster, and compiling for it would take that processor from the class for seconds.
 */
export function webgpu(software: 'refused' | 'accepted'): Candidate {
  return {
    name: 'webgpu',
    open: async (config) => {
      const card = await graphicsCard(software)
      if (card === null) return null
      const { createWgslEngine } = await lazyPart(() => import('../../shared/engine/wgsl/wgsl-engine.ts'))
      const engine = onCard(card, await createWgslEngine(card.device, config))
      await warm(engine)
      return engine
    },
  }
}

/** tfjs on the graphics card. */
export const tfjsWebgpu: Candidate = {
  name: 'tfjs-webgpu',
  open: async (config) => {
    const card = await graphicsCard('refused')
    if (card === null) return null
    const isAwake = await lazyPart(async () => {
      const { wakeWebgpu } = await import('../../shared/engine/tfjs/backends.ts')
      return wakeWebgpu(card.device, card.info)
    })
    return isAwake ? onCard(card, await tfjs(config, 'webgpu')) : null
  },
}

interface Card {
  readonly device: GPUDevice
  readonly info: GPUAdapterInfo
}

async function graphicsCard(software: 'refused' | 'accepted'): Promise<Card | null> {
  const adapter = await navigator.gpu?.requestAdapter({ powerPreference: 'high-performance' })
  if (!adapter || (adapter.info.isFallbackAdapter && software === 'refused')) return null
  return { device: await openCard(adapter), info: adapter.info }
}

/** Fails as soon as the card is gone, and lets go of it when it is no longer needed. */
function onCard({ device }: Card, engine: Engine): Engine {
  const lost = device.lost.then(({ reason, message }) => `${reason} ${message}`)
  return {
    ...untilLost(engine, lost),
    dispose: () => {
      engine.dispose()
      device.destroy()
    },
  }
}

export const webgl: Candidate = {
  name: 'tfjs-webgl',
  open: async (config) => {
    if (!hasGraphicsCard()) return null
    const { wakeWebgl } = await lazyPart(() => import('../../shared/engine/tfjs/backends.ts'))
    return (await wakeWebgl()) ? tfjs(config, 'webgl') : null
  },
}

export const tfjsWasm: Candidate = {
  name: 'tfjs-wasm',
  open: async (config) => {
    const isAwake = await lazyPart(async () => {
      const { wakeWasm } = await import('../../shared/engine/tfjs/backends.ts')
      return wakeWasm({ plain, simd })
    })
    return isAwake ? tfjs(config, 'wasm') : null
  },
}

export const cpu: Candidate = {
  name: 'tfjs-cpu',
  open: async (config) => {
    const { wakeCpu } = await lazyPart(() => import('../../shared/engine/tfjs/backends.ts'))
    return (await wakeCpu()) ? tfjs(config, 'cpu') : null
  },
}

/** Browsers without a card draw in software, and compiling all programs of a trial there takes a quarter of a minute. */
function hasGraphicsCard(): boolean {
  // Safari below 16.4 gives a worker nothing to draw on.
  if (typeof OffscreenCanvas === 'undefined') return false
  const context = new OffscreenCanvas(1, 1).getContext('webgl2', { failIfMajorPerformanceCaveat: true })
  const names = context?.getExtension('WEBGL_debug_renderer_info')
  if (!context || !names) return context !== null
  return !/swiftshader|llvmpipe|software|basic render/i.test(
    String(context.getParameter(names.UNMASKED_RENDERER_WEBGL)),
  )
}

async function tfjs(config: ModelConfig, backend: 'cpu' | 'wasm' | 'webgl' | 'webgpu') {
  const { tfjsEngine } = await lazyPart(() => import('../../shared/engine/tfjs/tfjs-engine.ts'))
  return tfjsEngine(config, backend)
}
