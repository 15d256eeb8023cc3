/** How each contestant is opened in a browser's worker. Every library is fetched only when its contestant is. */
import type { ContestantId } from '../../shared/bench/contestants.ts'
import { Absent } from '../../shared/bench/race.ts'
import type { Jax } from '../../shared/bench/jax-trainer.ts'
import { benchRule, type Trainer } from '../../shared/bench/trainer.ts'
import { createWasmEngine } from '../../shared/engine/wasm/wasm-engine.ts'
import type { ModelConfig } from '../../shared/model/config.ts'
import plain from '../../node_modules/@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm.wasm?url'
import simd from '../../node_modules/@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm?url'
import { webgpu } from '../lab/candidates.ts'
import { browserThreads } from '../lab/fork-threads.ts'
import { openCard } from '../lab/open-card.ts'
import { wasmBinary } from '../lab/wasm-binary.ts'
import { lazyPart } from '../parts/lazy-part.ts'

/** A build without the development packages has no jax-js: then nothing is found here. */
const jaxFiles = import.meta.glob<Jax>('../../node_modules/@jax-js/jax/dist/index.js')

type Backend = 'cpu' | 'wasm' | 'webgl' | 'webgpu'

/** Rejects with `Absent` where this browser cannot run it. */
export async function openTrainer(id: ContestantId, config: ModelConfig, patient: boolean): Promise<Trainer> {
  switch (id) {
    case 'naive-cpu':
    case 'naive-wasm':
    case 'naive-webgl':
    case 'naive-webgpu':
      return naive(config, await awake(backendOf(id), patient))
    case 'tfjs-cpu':
    case 'tfjs-wasm':
    case 'tfjs-webgl':
    case 'tfjs-webgpu':
      return tuned(config, await awake(backendOf(id), patient))
    case 'jax-wasm':
      hideThreads()
      return jax(config, 'wasm')
    case 'jax-wasm-threads':
      if (!crossOriginIsolated) throw new Absent('no-device', 'threads')
      return jax(config, 'wasm')
    case 'jax-webgpu':
      return jax(config, 'webgpu')
    case 'wasm-simd':
      return wasm(config, 'plain')
    case 'wasm-relaxed':
      return wasm(config, 'relaxed')
    case 'webgpu':
      return card(config)
  }
  return id satisfies never
}

function backendOf(id: string): Backend {
  return id.slice(id.indexOf('-') + 1) as Backend
}

async function naive(config: ModelConfig, backend: Backend): Promise<Trainer> {
  const { naiveTfjs } = await lazyPart(() => import('../../shared/bench/naive-tfjs.ts'))
  return naiveTfjs(config, backend)
}

async function tuned(config: ModelConfig, backend: Backend): Promise<Trainer> {
  const { tfjsEngine } = await lazyPart(() => import('../../shared/engine/tfjs/tfjs-engine.ts'))
  return tfjsEngine(config, backend)
}

async function awake(backend: Backend, patient: boolean): Promise<Backend> {
  const { wakeCpu, wakeWasm, wakeWebgl, wakeWebgpu } = await lazyPart(
    () => import('../../shared/engine/tfjs/backends.ts'),
  )
  const wake = async (): Promise<boolean> => {
    if (backend === 'cpu') return wakeCpu()
    if (backend === 'wasm') return wakeWasm({ plain, simd })
    if (backend === 'webgl') {
      if (!patient && drawsInSoftware()) throw new Absent('software-webgl')
      return wakeWebgl()
    }
    const adapter = await cardAdapter()
    return wakeWebgpu(await openCard(adapter), adapter.info)
  }
  if (!(await wake())) throw new Absent('no-device', backend)
  return backend
}

async function jax(config: ModelConfig, device: 'wasm' | 'webgpu'): Promise<Trainer> {
  const [load] = Object.values(jaxFiles)
  if (!load) throw new Absent('not-built', 'jax-js')
  const { jaxTrainer } = await lazyPart(() => import('../../shared/bench/jax-trainer.ts'))
  const trainer = await jaxTrainer(await load(), config, benchRule, device)
  if (!trainer) throw new Absent('no-device', device)
  return trainer
}

/** jax-js takes every core wherever memory can be shared. Without shared memory it computes where it stands. */
function hideThreads(): void {
  Object.defineProperty(globalThis, 'SharedArrayBuffer', { value: undefined })
}

/** One step runs on one thread, a population on those that it has in the game. */
async function wasm(config: ModelConfig, kind: 'plain' | 'relaxed'): Promise<Trainer> {
  const binary = await wasmBinary(kind)
  if (!WebAssembly.validate(binary)) throw new Absent('no-device', kind)
  return createWasmEngine(config, binary, browserThreads(navigator.hardwareConcurrency))
}

/** Our own kernels on the graphics card, as the app opens them. */
async function card(config: ModelConfig): Promise<Trainer> {
  const engine = await webgpu('accepted').open(config)
  if (!engine) throw new Absent('no-device', 'webgpu')
  return engine
}

async function cardAdapter(): Promise<GPUAdapter> {
  const adapter = await navigator.gpu?.requestAdapter({ powerPreference: 'high-performance' })
  if (!adapter) throw new Absent('no-device', 'webgpu')
  return adapter
}

function drawsInSoftware(): boolean {
  const context = new OffscreenCanvas(1, 1).getContext('webgl2')
  const names = context?.getExtension('WEBGL_debug_renderer_info')
  const renderer = names ? String(context?.getParameter(names.UNMASKED_RENDERER_WEBGL)) : ''
  return /swiftshader|llvmpipe|software|basic render/i.test(renderer)
}
