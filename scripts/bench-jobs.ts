/**
 * The lab's longest jobs in Node: the map of a slice, a population of six shapes, and who told one sentence. Each is done by
 * our own engine and by tfjs on its WASM backend, both on one thread, and both answers are compared. jax-js trains and no
 * more, so it has no row here.
 */
import { setImmediate } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { ADAMW } from '../shared/engine/adamw.ts'
import type { Engine } from '../shared/engine/engine.ts'
import { wakeWasm } from '../shared/engine/tfjs/backends.ts'
import { tfjsEngine } from '../shared/engine/tfjs/tfjs-engine.ts'
import { createWasmEngine } from '../shared/engine/wasm/wasm-engine.ts'
import type { JobRow } from '../shared/bench/job-rows.ts'
import { differences, type LabJob, type LabResult } from '../shared/lab/jobs.ts'
import { ShelfLab } from '../shared/lab/shelf-lab.ts'
import { brainFor } from '../shared/match/brains.ts'
import { depotRecipe } from '../shared/match/models.ts'
import type { ModelConfig } from '../shared/model/config.ts'
import type { Pack } from '../shared/packs/pack.ts'
import { legalSwaps } from '../shared/packs/swaps.ts'
import { wasmBinary } from '../server/lab/wasm-binary.ts'

/** The side of the map, and the sentences by whose loss a place is as high as it is. */
const SIDE = 25
const SENTENCES = 64
const WIDTHS = [8, 16, 24, 32, 48, 64]
const POPULATION_STEPS = 20
const SWAPS = 8

/** Kept on the shelf of either lab before anything is timed. */
const PLANE = 'plane'

interface Timed {
  readonly name: JobRow['name']
  readonly work: string
  readonly job: LabJob
  /** A part of it, for a rival that would take minutes: its time is told of the whole, by proportion. */
  readonly sample?: { readonly job: LabJob; readonly part: number }
}

/** `say` hears who is at work; `kept` the rows as they come. */
export async function benchJobs(
  pack: Pack,
  { say, kept }: { readonly say: (part: string, id: string) => void; readonly kept: (rows: readonly JobRow[]) => void },
): Promise<void> {
  const ours = await labOf(pack, async (config) => createWasmEngine(config, await wasmBinary()))
  const theirs = await labOf(pack, tfjsOn)
  const recipe = depotRecipe(brainFor('class', pack))
  say('preparing', 'wasm-simd')
  for (const job of preparing(pack)) await ours.run(job)
  for (const id of [recipe.to, PLANE]) await theirs.restore(id, await ours.checkpoint(id))
  const rows: JobRow[] = []
  for (const { name, work, job, sample } of timed(pack)) {
    say(name, 'wasm-simd')
    const own = await timing(ours, job)
    rows.push({ name, work, id: 'wasm-simd', ms: own.ms, cpuMs: own.cpuMs, part: 1, agrees: null })
    kept(rows)
    say(name, 'tfjs-wasm')
    const asked = sample ?? { job, part: 1 }
    const expected = sample === undefined ? own.result : await ours.run(sample.job)
    const other = await timing(theirs, asked.job)
    const agrees = differences(expected, other.result).every(({ off, floor }) => off <= floor)
    rows.push({
      name,
      work,
      id: 'tfjs-wasm',
      ms: other.ms / asked.part,
      cpuMs: other.cpuMs / asked.part,
      part: asked.part,
      agrees,
    })
    kept(rows)
  }
  await ours.dispose()
  await theirs.dispose()
}

async function labOf(pack: Pack, engine: (config: ModelConfig) => Promise<Engine>): Promise<ShelfLab> {
  return new ShelfLab({
    pack,
    engine,
    clock: () => performance.now(),
    breathe: () => setImmediate(),
    rest: () => setImmediate(),
  })
}

async function tfjsOn(config: ModelConfig): Promise<Engine> {
  const file = (name: string) => fileURLToPath(import.meta.resolve(`@tensorflow/tfjs-backend-wasm/dist/${name}`))
  const awake = await wakeWasm({ plain: file('tfjs-backend-wasm.wasm'), simd: file('tfjs-backend-wasm-simd.wasm') })
  if (!awake) throw new Error('tfjs has no WASM backend here')
  return tfjsEngine(config, 'wasm')
}

interface Timing extends Pick<JobRow, 'ms' | 'cpuMs'> {
  readonly result: LabResult
}

async function timing(lab: ShelfLab, job: LabJob): Promise<Timing> {
  const [began, used] = [performance.now(), process.cpuUsage()]
  const result = await lab.run(job)
  const { user, system } = process.cpuUsage(used)
  return { ms: performance.now() - began, cpuMs: (user + system) / 1000, result }
}

function corpusOf({ train }: Pack) {
  return { pool: { from: 0, to: train.length }, extra: [] }
}

function preparing(pack: Pack): LabJob[] {
  const recipe = depotRecipe(brainFor('class', pack))
  return [
    { ...recipe, id: 'depot', steps: 50 },
    {
      id: 'span',
      kind: 'plane',
      from: recipe.to,
      to: PLANE,
      corpus: corpusOf(pack),
      sampling: { seed: 2, rows: 32 },
      steps: 40,
      rate: 0.1,
      gradientRows: SENTENCES,
    },
  ]
}

function timed(pack: Pack): Timed[] {
  const { config, rows } = brainFor('class', pack)
  const at = (i: number) => (2 * i) / (SIDE - 1) - 1
  const places = Array.from({ length: SIDE * SIDE }, (_, i) => ({ x: at(i % SIDE), y: at(Math.floor(i / SIDE)) }))
  const [context] = pack.heldOut.map(({ tokens }) => tokens.slice(0, -1)).filter(({ length }) => length === 6)
  const swaps = legalSwaps(pack, context ?? []).map((words) => words.slice(0, SWAPS))
  const on = { corpus: corpusOf(pack), sampling: { seed: 5, rows: SENTENCES } }
  const map = { id: 's', kind: 'slice', from: PLANE, on, row: SIDE } as const
  return [
    {
      name: 'slice',
      work: `${places.length} points x ${SENTENCES} sentences`,
      job: { ...map, places },
      sample: { job: { ...map, places: places.slice(0, SIDE) }, part: SIDE / places.length },
    },
    {
      name: 'population',
      work: `${WIDTHS.length} shapes, widths ${WIDTHS.join(', ')}, ${POPULATION_STEPS} steps of ${rows} rows each, and an exam of ${pack.heldOut.length}`,
      job: {
        id: 'p',
        kind: 'population',
        brains: WIDTHS.map((width) => ({
          config: { ...config, width },
          corpus: corpusOf(pack),
          rows,
          steps: POPULATION_STEPS,
          rule: ADAMW,
          seeds: [1],
        })),
        points: 5,
        on: 'held-out',
      },
    },
    {
      name: 'influence',
      work: `one sentence of ${context?.length ?? 0} words, ${swaps.flat().length} swaps and each word covered`,
      job: {
        id: 'i',
        kind: 'influence',
        from: depotRecipe(brainFor('class', pack)).to,
        sentences: [{ context: [...(context ?? [])], swaps }],
      },
    },
  ]
}
