/** The two parts of the benchmark that need no browser: WASM in Node, and the host's own work on a device that computes nothing. */
import { readFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import { create, globals } from 'webgpu'
import { boutOf } from '../shared/bench/bout.ts'
import type { ContestantId } from '../shared/bench/contestants.ts'
import { watchGpu, type GpuClasses } from '../shared/bench/gpu-calls.ts'
import { jaxTrainer } from '../shared/bench/jax-trainer.ts'
import { naiveTfjs } from '../shared/bench/naive-tfjs.ts'
import { Absent } from '../shared/bench/race.ts'
import type { BenchReport } from '../shared/bench/report.ts'
import { runBench, type BenchFigures, type BenchHooks, type BenchPlan } from '../shared/bench/run-bench.ts'
import { benchRule, type Trainer } from '../shared/bench/trainer.ts'
import { wakeWebgpu } from '../shared/engine/tfjs/backends.ts'
import { tfjsEngine } from '../shared/engine/tfjs/tfjs-engine.ts'
import { createWasmEngine } from '../shared/engine/wasm/wasm-engine.ts'
import { createWgslEngine } from '../shared/engine/wgsl/wgsl-engine.ts'
import type { ModelConfig } from '../shared/model/config.ts'

/** Hears who is at work, and the report as it grows. */
export interface NodeHooks extends Pick<BenchHooks, 'say'> {
  readonly kept: (report: BenchReport) => void
}

/** WASM in Node, one thread. */
export async function benchWasmInNode(plan: BenchPlan, { say, kept }: NodeHooks): Promise<void> {
  const part = { ...plan, only: among(plan, ['jax-wasm', 'wasm-simd', 'wasm-relaxed']) }
  await measure(part, null, { say, kept: (found) => kept(report('Node', found)) })
}

/** Everything but the arithmetic. Losses are zeros there, so none are compared. */
export async function benchNullDevice(plan: BenchPlan, { say, kept }: NodeHooks): Promise<void> {
  Object.assign(globalThis, globals)
  Object.defineProperty(navigator, 'gpu', { value: create(['backend=null']), configurable: true })
  const gpu = watchGpu(globals as GpuClasses)
  const part = { ...plan, only: among(plan, ['naive-webgpu', 'tfjs-webgpu', 'jax-webgpu', 'webgpu']) }
  await measure(part, gpu, {
    say,
    kept: (found) => {
      const races = found.races.map((race) => ({
        ...race,
        reference: null,
        entries: race.entries.map((entry) =>
          entry.ran ? { ...entry, losses: [], difference: null, agrees: null } : entry,
        ),
      }))
      kept(report("Dawn's null device in Node", { ...found, races }))
    },
  })
}

function among({ only }: BenchPlan, ids: readonly ContestantId[]): ContestantId[] {
  return ids.filter((id) => only.includes(id))
}

async function measure(
  plan: BenchPlan,
  gpu: ReturnType<typeof watchGpu> | null,
  { say, kept }: Pick<BenchHooks, 'say' | 'kept'>,
): Promise<void> {
  const clock = () => performance.now()
  await runBench(plan, {
    open: (id, shape) => boutOf(() => openTrainer(id, shape.config), shape, { clock, gpu }),
    clock,
    stopped: () => false,
    say,
    kept,
  })
}

/** tfjs has one WebGPU backend a thread: both of its trainers share it. */
let tfjsAwake: Promise<boolean> | null = null

async function openTrainer(id: ContestantId, config: ModelConfig): Promise<Trainer> {
  if (id === 'wasm-simd' || id === 'wasm-relaxed') {
    const binary = await readFile(id === 'wasm-simd' ? 'build/engine.wasm' : 'build/engine-relaxed.wasm')
    if (!WebAssembly.validate(binary)) throw new Absent('no-device', id)
    return createWasmEngine(config, binary)
  }
  if (id === 'webgpu') return createWgslEngine((await device()).device, config)
  if (id === 'jax-wasm' || id === 'jax-webgpu') {
    const jax = await import('@jax-js/jax')
    const trainer = await jaxTrainer(jax, config, benchRule, id === 'jax-wasm' ? 'wasm' : 'webgpu')
    if (trainer) return trainer
  }
  if (id === 'naive-webgpu' || id === 'tfjs-webgpu') {
    tfjsAwake ??= device().then(({ device: own, info }) => wakeWebgpu(own, info))
    if (await tfjsAwake) return id === 'naive-webgpu' ? naiveTfjs(config, 'webgpu') : tfjsEngine(config, 'webgpu')
  }
  throw new Absent('no-device', id)
}

async function device() {
  const adapter = await navigator.gpu.requestAdapter()
  if (!adapter) throw new Absent('no-device', 'webgpu')
  const { maxStorageBufferBindingSize, maxBufferSize, maxComputeWorkgroupSizeX } = adapter.limits
  const { maxComputeInvocationsPerWorkgroup, maxComputeWorkgroupStorageSize } = adapter.limits
  const requiredLimits = {
    maxStorageBufferBindingSize,
    maxBufferSize,
    maxComputeWorkgroupSizeX,
    maxComputeInvocationsPerWorkgroup,
    maxComputeWorkgroupStorageSize,
  }
  return { device: await adapter.requestDevice({ requiredLimits }), info: adapter.info }
}

function report(where: string, found: BenchFigures): BenchReport {
  const processors = cpus()
  const machine = {
    where,
    processor: processors[0]?.model ?? null,
    threads: processors.length,
    browser: `Node ${process.version}`,
    adapter: null,
    isolated: false,
  }
  return { format: 2, made: new Date().toISOString(), machine, ...found, firstPoint: null }
}
