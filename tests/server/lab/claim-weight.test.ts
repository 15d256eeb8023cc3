/** Honest reports are light; a heavy claim is refused before its shape is looked at. */
import { beforeAll, expect, test } from 'vitest'
import { buildEngine } from '../../../scripts/build-engine.ts'
import { parseClaim, mostClaimWeight } from '../../../server/lab/audit.ts'
import type { LabJob } from '../../../shared/lab/jobs.ts'
import { wasmBinary } from '../../../server/lab/wasm-binary.ts'
import { Packs } from '../../../server/packs.ts'
import { weigh } from '../../../server/weigh.ts'
import { createWasmEngine } from '../../../shared/engine/wasm/wasm-engine.ts'
import { ShelfLab } from '../../../shared/lab/shelf-lab.ts'
import { brainFor } from '../../../shared/match/brains.ts'
import type { Pack } from '../../../shared/packs/pack.ts'

let pack: Pack
let lab: ShelfLab
beforeAll(async () => {
  await buildEngine()
  const binary = await wasmBinary()
  pack = await new Packs('assets/packs', null).pack('town')
  lab = new ShelfLab({
    pack,
    engine: async (config) => createWasmEngine(config, binary),
    clock: () => 0,
    breathe: async () => {},
    rest: (ms) => new Promise((heard) => setTimeout(heard, ms)),
  })
})

/** What a browser is asked to do, as the game asks for it but shorter, and what both start from. */
function jobs(): LabJob[] {
  const rule = { kind: 'sgd', rate: 0.1 } as const
  const sentence = pack.train[0]?.tokens ?? []
  const on = [{ tokens: sentence }]
  const pool = { from: 0, to: 20 }
  const forks = ['t1', 't2'].map((id) => ({ id, extra: [sentence] }))
  return [
    {
      id: 'j',
      kind: 'train',
      from: 'c',
      to: 'd',
      corpus: { pool, extra: [] },
      sampling: { seed: 1, rows: 2 },
      firstStep: 0,
      steps: 20,
      rule,
      saveEvery: 100,
    },
    { id: 'j', kind: 'forks', from: 'c', pool, forks, seeds: [1, 2], rows: 2, steps: 1, rule, on },
  ]
}

test('what is honestly reported weighs half of what is let in', async () => {
  await lab.run({ id: 'i', kind: 'init', config: brainFor('small', pack).config, seed: 1, to: 'c' })
  for (const job of jobs()) {
    const result = await lab.run(job)
    const most = mostClaimWeight(job)
    expect([job.kind, weigh(result, most) <= most / 2]).toEqual([job.kind, true])
    expect(parseClaim(result, most)).toEqual(result)
  }
})

test('of a claim a hundred times too heavy hardly anything is looked at', () => {
  for (const job of jobs()) {
    let looks = 0
    const point = () =>
      new Proxy({ step: 1, bits: 1, rate: 1 }, { ownKeys: (target) => (looks++, Reflect.ownKeys(target)) })
    const most = mostClaimWeight(job)
    const points = Array.from({ length: 100_000 }, point)
    expect(parseClaim({ jobId: 'j', kind: 'train', to: 'd', nextStep: 1, ended: 'stopped', points }, most)).toBeNull()
    expect(looks).toBeLessThan(most / 10)
  }
})
