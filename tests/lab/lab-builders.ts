/** A lab in this thread over the town pack, a brain that trains in milliseconds, and the jobs that the tests ask for. */
import { storedPack } from '../packs/stored-pack.ts'
import type { DepotJob } from '../../shared/lab/jobs/depot.ts'
import { setImmediate } from 'node:timers/promises'
import { buildEngine } from '../../scripts/build-engine.ts'
import { wasmBinary } from '../../server/lab/wasm-binary.ts'
import { createWasmEngine } from '../../shared/engine/wasm/wasm-engine.ts'
import type { UpdateRule } from '../../shared/engine/engine.ts'
import type { LabJob, LabResult } from '../../shared/lab/jobs.ts'
import type { Lab } from '../../shared/lab/lab.ts'
import { ShelfLab, type Bench } from '../../shared/lab/shelf-lab.ts'
import type { ModelConfig } from '../../shared/model/config.ts'

export const town = storedPack('town')

export const tinyBrain: ModelConfig = {
  vocab: town.words.length,
  context: town.longest,
  layers: 1,
  width: 16,
  heads: 2,
  attention: 'causal',
}

export const sgd: UpdateRule = { kind: 'sgd', rate: 0.3 }
export const adamw: UpdateRule = { kind: 'adamw', rate: 3e-3, beta1: 0.9, beta2: 0.99, epsilon: 1e-8, decay: 0.01 }

/** A small depot model. */
export const depotJob: DepotJob = {
  id: 'j1',
  kind: 'depot',
  to: 'depot',
  config: tinyBrain,
  seed: 3,
  rows: 8,
  steps: 40,
  rule: adamw,
}

/** A lab whose clock moves 50 ms at each look, so that reports come at the same steps in every test run. */
export async function townLab(changes: Partial<Bench> = {}): Promise<ShelfLab> {
  await buildEngine()
  const binary = await wasmBinary()
  let now = 0
  return new ShelfLab({
    pack: town,
    engine: async (config) => createWasmEngine(config, binary),
    clock: () => (now += 50),
    breathe: () => setImmediate(),
    rest: () => setImmediate(),
    ...changes,
  })
}

type TrainJob = Extract<LabJob, { kind: 'train' }>

export function trainJob(changes: Partial<TrainJob> = {}): TrainJob {
  return {
    id: 'train',
    kind: 'train',
    from: 'start',
    to: 'end',
    corpus: { pool: { from: 0, to: 400 }, extra: [] },
    sampling: { seed: 1, rows: 8 },
    firstStep: 0,
    steps: 30,
    rule: sgd,
    saveEvery: 10,
    ...changes,
  }
}

/** Runs a job and hands back the result of its kind. */
export async function done<K extends LabJob['kind']>(
  lab: Lab,
  job: Extract<LabJob, { kind: K }>,
): Promise<Extract<LabResult, { kind: K }>> {
  return (await lab.run(job)) as Extract<LabResult, { kind: K }>
}

/** A lab with fresh weights under 'start'. */
export async function startedLab(changes: Partial<Bench> = {}): Promise<ShelfLab> {
  const lab = await townLab(changes)
  await lab.run({ id: 'init', kind: 'init', config: tinyBrain, seed: 1, to: 'start' })
  return lab
}
