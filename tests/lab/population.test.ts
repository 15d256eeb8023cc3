/** Brains of any shapes in one job are what brains alone come to, on every engine, whoever trains them. */
import { expect, it } from 'vitest'
import { differences, labJobSchema, withPapers } from '../../shared/lab/jobs.ts'
import { marksOf, type PopulationJob } from '../../shared/lab/jobs/population.ts'
import { createWasmEngine } from '../../shared/engine/wasm/wasm-engine.ts'
import { startForkThread } from '../../server/lab/fork-threads.ts'
import { wasmBinary } from '../../server/lab/wasm-binary.ts'
import { engineOn } from '../engine/tfjs/backends.ts'
import { adamw, done, tinyBrain, town, townLab } from './lab-builders.ts'

const corpus = { pool: { from: 0, to: 400 }, extra: [] }
const narrow = { ...tinyBrain, width: 6, heads: 3, layers: 2 }
const job: PopulationJob = {
  id: 'p',
  kind: 'population',
  brains: [
    { config: tinyBrain, corpus, rows: 8, steps: 9, rule: adamw, seeds: [1, 2] },
    { config: narrow, corpus: { pool: { from: 0, to: 20 }, extra: [] }, rows: 4, steps: 3, rule: adamw, seeds: [5] },
  ],
  points: 4,
  on: 'held-out',
}

it('comes to the very figures of brains alone, and tells how far each has come', async () => {
  const lab = await townLab()
  const heard: number[] = []
  const report = await lab.run(job, { onProgress: ({ points }) => heard.push(...points.map(({ step }) => step)) })
  if (report.kind !== 'population') throw new Error(report.kind)
  expect(heard).toEqual([0, 1, 2, 3, 4, 5, 6])
  expect(report.brains.map(({ curve }) => curve.length)).toEqual([4, 3])
  expect(marksOf({ steps: 9 }, job)).toEqual([0, 2, 5, 7])
  for (const [at, { config, seeds, rows, steps, corpus: read }] of job.brains.entries()) {
    for (const [start, seed] of seeds.entries()) {
      const sampling = { seed, rows }
      const asked = { id: 'b', kind: 'brain', config, seed, corpus: read, sampling, rule: adamw } as const
      const { marks } = await done<'brain'>(lab, { ...asked, marks: [steps], exams: [town.heldOut] })
      const { bits, keyBits } = report.brains[at].exams[start]
      expect([bits, keyBits]).toEqual([marks[0].exams[0].bits, marks[0].exams[0].keyBits])
    }
  }
  await lab.dispose()
})

it('comes to the same bits on threads, and to nearly the same on the reference', async () => {
  const plain = await townLab()
  const alone = await plain.run(job)
  const binary = await wasmBinary()
  const lost: string[] = []
  const threads = { most: 2, start: startForkThread, lost: (why: string) => lost.push(why) }
  const crew = await townLab({ engine: async (config) => createWasmEngine(config, binary, threads) })
  expect(await crew.run(job)).toEqual(alone)
  expect(lost).toEqual([])
  const reference = await townLab({ engine: (config) => engineOn('cpu', config) })
  const offs = differences(alone, await reference.run(job)).map(({ off }) => off)
  expect(offs).toHaveLength(4 + 3 + 3 * 3)
  expect(Math.max(...offs)).toBeLessThan(1e-3)
  for (const lab of [plain, crew, reference]) await lab.dispose()
})

it.each([
  ['an exam without sentences', { on: [] }],
  ['heads that do not divide its width', { brains: [{ ...job.brains[0], config: { ...tinyBrain, heads: 3 } }] }],
  ['a rate that blows it up', { brains: [{ ...job.brains[0], rule: { kind: 'sgd', rate: 1e6 } as const }] }],
])('is refused in words: %s', async (_, part) => {
  const lab = await townLab()
  await expect(lab.run({ ...job, ...part })).rejects.toMatchObject({ trouble: 'bad-job' })
  await lab.dispose()
})

it('comes through a door as it was, and is examined on the practice paper', () => {
  expect(labJobSchema.parse(JSON.parse(JSON.stringify(job)))).toEqual(job)
  const practice = town.heldOut.slice(0, 4)
  expect(withPapers(job, { exam: [], practice, cards: [] }).on).toEqual(
    practice.map(({ tokens, key }) => ({ tokens, key })),
  )
})
