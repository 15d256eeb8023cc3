/** Training from votes: its gradient is that of the preference loss, it moves towards the votes, keeps its anchor, and rolls back. */
import { describe, expect, it } from 'vitest'
import { wasmEngine } from '../engine/wasm/builders.ts'
import { plainLoss } from '../engine/wasm/plain-model.ts'
import { engineOn } from '../engine/tfjs/backends.ts'
import { batchOf } from '../../shared/lab/batches.ts'
import { differences, labJobSchema, withPapers } from '../../shared/lab/jobs.ts'
import type { PreferJob } from '../../shared/lab/jobs/prefer.ts'
import { marginOf, pairLoss, pairWeights, type PairNats } from '../../shared/lab/preference.ts'
import { initialWeights } from '../../shared/model/init.ts'
import { adamw, depotJob, done, tinyBrain, town, townLab } from './lab-builders.ts'

const sentences = town.train.map(({ tokens }) => tokens)
/** Votes for the shorter of two sentences. */
const pairs = Array.from({ length: 40 }, (_, i) => {
  const two = [sentences[2 * i], sentences[2 * i + 1]].toSorted((a, b) => a.length - b.length)
  return { better: two[0], worse: two[1] }
}).filter(({ better, worse }) => better.length < worse.length)

const job: PreferJob = {
  id: 'p',
  kind: 'prefer',
  from: 'depot',
  to: 'tuned',
  pairs: pairs.slice(8),
  proof: pairs.slice(0, 8),
  sampling: { seed: 4, rows: 8 },
  beta: 0.1,
  likelihood: 0,
  anchor: { corpus: { pool: { from: 0, to: 400 }, extra: [] }, rows: 8, weight: 0.3 },
  rule: { ...adamw, rate: 1e-3 },
  marks: [0, 5, 30],
  on: 'held-out',
  writes: { prompt: [], count: 20, longest: 11, temperature: 1, seed: 3 },
}

async function lab() {
  const opened = await townLab()
  await opened.run(depotJob)
  return opened
}

describe('the gradient of a step', () => {
  const goal = { beta: 0.7, likelihood: 0.2 }
  const config = { ...tinyBrain, width: 4 }
  const shown = pairs.slice(0, 3)
  const rows = shown.flatMap(({ better, worse }) => [better, worse])
  const tokens = shown.reduce((all, { better }) => all + better.length + 1, 0)

  /** Summed nats by the plain model, in double precision. */
  function natsOf(weights: Float64Array): PairNats[] {
    const sums = rows.map((words) => (words.length + 1) * plainLoss(config, weights, batchOf(config, [words])))
    return shown.map((_, i) => ({ better: sums[2 * i], worse: sums[2 * i + 1] }))
  }

  it('has the slope of the preference loss along any way, by finite differences', async () => {
    const at = initialWeights(config, 1).map((weight) => 3 * weight)
    const start = natsOf(Float64Array.from(initialWeights(config, 2)))
    const now = natsOf(Float64Array.from(at))
    const loss = (weights: Float64Array) => {
      const nats = natsOf(weights)
      const losses = nats.map((pair, i) => pairLoss(marginOf(pair, start[i], goal.beta)))
      const likely = nats.reduce((sum, { better }) => sum + better, 0) / tokens
      return losses.reduce((sum, each) => sum + each, 0) / losses.length + goal.likelihood * likely
    }
    const engine = await wasmEngine(config)
    await engine.load({ config, step: 0, weights: at, moments: null })
    const weights = Float32Array.from(pairWeights(now, start, goal, tokens))
    const { gradient } = await engine.gradient({ ...batchOf(config, rows), weights })
    // Along the gradient itself, where the slope is largest, and along another way.
    for (const way of [gradient, initialWeights(config, 9)]) {
      const size = Math.hypot(...way)
      const h = 1e-4
      const moved = (by: number) => Float64Array.from(at, (weight, i) => weight + (by * way[i]) / size)
      const slope = (loss(moved(h)) - loss(moved(-h))) / (2 * h)
      const told = gradient.reduce((sum, part, i) => sum + (part * way[i]) / size, 0)
      expect(Math.abs(told / slope - 1)).toBeLessThan(1e-3)
    }
    engine.dispose()
  })

  it('pulls hardest where the model is wrong, and not at all for pairs on no leash', () => {
    const start = [{ better: 10, worse: 10 }]
    const pull = (now: PairNats, beta: number) => pairWeights([now], start, { beta, likelihood: 0 }, 1)
    const [wrong, right] = [pull({ better: 30, worse: 10 }, 0.5), pull({ better: 10, worse: 30 }, 0.5)]
    expect(wrong[0]).toBeGreaterThan(100 * right[0])
    expect(wrong).toEqual([wrong[0], -wrong[0]])
    expect(Math.abs(pull({ better: 30, worse: 10 }, 0)[0])).toBe(0)
    expect(pairLoss(1000)).toBe(0)
    expect(pairLoss(-1000)).toBe(1000)
  })
})

it('moves towards the votes, tells how far and what else, and leaves its weights', async () => {
  const here = await lab()
  const heard: number[] = []
  const told = await here.run(job, { onProgress: ({ points }) => heard.push(...points.map(({ step }) => step)) })
  if (told.kind !== 'prefer') throw new Error(told.kind)
  const [before, , after] = told.marks
  expect(heard).toEqual(Array.from({ length: 30 }, (_, step) => step))
  expect(told.marks.map(({ step }) => step)).toEqual([0, 5, 30])
  expect(before).toMatchObject({ pairBits: null, right: 0.5, drift: 0 })
  expect(told.marks[1].pairBits).toBeLessThanOrEqual(1.01)
  expect(after.pairBits).toBeLessThan(told.marks[1].pairBits ?? 0)
  expect(after.right).toBeGreaterThan(0.5)
  expect(after.drift).toBeGreaterThan(0)
  expect(after.written).toHaveLength(20)
  expect(after.says).toHaveLength(20)
  expect((await here.checkpoint('tuned')).weights).not.toEqual((await here.checkpoint('depot')).weights)
  // A job is a function of its text.
  expect(await here.run(job)).toEqual(told)
  await here.dispose()
})

it('keeps the language better with its anchor, and without a leash learns from the winners alone', async () => {
  const here = await lab()
  const end = async (change: Partial<PreferJob>) => (await done<'prefer'>(here, { ...job, ...change })).marks.at(-1)
  const [anchored, loose] = [await end({}), await end({ anchor: { ...job.anchor, weight: 0 } })]
  expect(anchored?.exam.bits).toBeLessThan(loose?.exam.bits ?? 0)
  const rule = { ...adamw, rate: 1e-3, decay: 0 }
  const nothing = { rule, beta: 0, likelihood: 0, anchor: { ...job.anchor, weight: 0 } }
  expect(await end(nothing)).toMatchObject({ pairBits: 1, drift: 0, right: 0.5 })
  const winners = await end({ ...nothing, likelihood: 1 })
  expect(winners?.drift).toBeGreaterThan(0)
  await here.dispose()
})

it.each([
  ['comes to no number', { kind: 'sgd', rate: 1e9 } as const],
  ['reads worse than blind guessing', { ...adamw, rate: 0.5 }],
])('rolls back to its start, and says so, where it %s', async (_, rule) => {
  const here = await lab()
  const told = await done<'prefer'>(here, { ...job, rule })
  expect(told.ended).toBe('collapsed')
  expect(told.marks.length).toBeLessThanOrEqual(3)
  expect(JSON.parse(JSON.stringify(told))).toEqual(told)
  expect((await here.checkpoint('tuned')).weights).toEqual((await here.checkpoint('depot')).weights)
  await here.dispose()
})

it('comes to nearly the same on the reference', async () => {
  const plain = await lab()
  const reference = await townLab({ engine: (config) => engineOn('cpu', config) })
  await reference.restore('depot', await plain.checkpoint('depot'))
  const short = { ...job, marks: [0, 3], writes: { ...job.writes, count: 2 } }
  const offs = differences(await plain.run(short), await reference.run(short)).map(({ off }) => off)
  expect(offs.length).toBeGreaterThan(10)
  expect(Math.max(...offs)).toBeLessThan(1e-3)
  for (const opened of [plain, reference]) await opened.dispose()
})

it('comes through a door as it was, is examined on the practice paper, and refuses marks out of order', async () => {
  expect(labJobSchema.parse(JSON.parse(JSON.stringify(job)))).toEqual(job)
  const practice = town.heldOut.slice(0, 4)
  expect(withPapers(job, { exam: [], practice, cards: [] }).on).toEqual(
    practice.map(({ tokens, key }) => ({ tokens, key })),
  )
  const here = await lab()
  await expect(here.run({ ...job, marks: [5, 5] })).rejects.toMatchObject({ trouble: 'bad-job' })
  await here.dispose()
})
