/** Who trains, who takes over, and what a browser's word is worth: real labs on both sides, real weights. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { RoomCheckpoints } from '../../../server/lab/room-checkpoints.ts'
import type { Dispatcher } from '../../../server/lab/dispatcher.ts'
import type { Store } from '../../../server/persistence/store.ts'
import { checkpointToBytes } from '../../../shared/lab/checkpoint-bytes.ts'
import type { LabJob, LabResult } from '../../../shared/lab/jobs.ts'
import type { LabProgress } from '../../../shared/lab/shapes.ts'
import { brainFor } from '../../../shared/match/brains.ts'
import { parameterCount } from '../../../shared/model/config.ts'
import type { Pack } from '../../../shared/packs/pack.ts'
import type { Browser } from './browser.ts'
import {
  code,
  type DispatcherWorld,
  initJob,
  openDispatcherWorld,
  trained,
  trainJob as train,
} from './dispatcher-world.ts'

let world: DispatcherWorld
let pack: Pack
let store: Store
let dispatcher: Dispatcher
let browser: Browser

beforeEach(async () => {
  world = await openDispatcherWorld()
  ;({ pack, store, dispatcher, browser } = world)
})
afterEach(() => world.close())

const init = (): LabJob => initJob(pack)
const exam = (from: string): LabJob => ({ id: 'j3', kind: 'evaluate', from, on: 'held-out' })
const unheard = () => {}

test('without a browser the server does it all, and vouches for it', async () => {
  await dispatcher.run(init(), unheard)
  const heard: LabProgress[] = []
  const { result, audited } = await dispatcher.run(train(120), (progress) => heard.push(progress))
  expect(audited).toBe(true)
  expect(trained(result)).toMatchObject({ nextStep: 120, ended: 'done' })
  expect(trained(result).points.map(({ step }) => step)).toEqual(Array.from({ length: 120 }, (_, i) => i))
  expect(heard.flatMap(({ points }) => points)).toEqual(trained(result).points)
  expect(heard.at(-1)).toMatchObject({ done: 120, all: 120 })
  const before = await dispatcher.run(exam('c1'), unheard)
  const after = await dispatcher.run({ ...exam('c2'), id: 'j4' }, unheard)
  if (before.result.kind !== 'evaluate' || after.result.kind !== 'evaluate') throw new Error('no exam')
  expect(after.result.exam.bits).toBeLessThan(before.result.exam.bits - 0.5)
})

test('a model is compared with the one beside it, which the store alone has', async () => {
  await dispatcher.run(init(), unheard)
  await dispatcher.run(train(1), unheard)
  const chat = { kind: 'chat', id: 'j6', from: 'c2', prompts: [[1]], longest: 4, temperature: 1, seed: 1 } as const
  const { result } = await dispatcher.run({ ...chat, beside: 'c1' }, unheard)
  expect(result).toMatchObject({ kind: 'chat', jobId: 'j6' })
  expect(result.kind === 'chat' && (result.moved ?? 0) > 0.5).toBe(true)
  const missing = dispatcher.run({ ...chat, id: 'j7', beside: 'nowhere' }, unheard)
  await expect(missing).rejects.toMatchObject({ trouble: 'unknown-checkpoint' })
})

test('a ready browser does what is long; what is short, and every exam, the server does itself', async () => {
  browser.open(dispatcher)
  expect(browser.news).toMatchObject({ trainer: 'browser', reason: null })
  const start = await dispatcher.run(init(), unheard)
  const run = await dispatcher.run(train(40), unheard)
  const { result, audited } = await dispatcher.run(exam('c2'), unheard)
  const card = { tokens: [1, 2, 3], blank: 2 }
  const step = { kind: 'step', id: 'j5', from: 'c2', to: 'c5', card, corpus: null, stepNumber: 0 } as const
  const rule = { kind: 'sgd', rate: 0.1 } as const
  const press = await dispatcher.run({ ...step, sampling: { seed: 1, rows: 1 }, rule, topGradients: 3 }, unheard)
  const look = await dispatcher.run({ id: 'j4', kind: 'predict', from: 'c2', contexts: [[1]] }, unheard)
  expect(browser.jobs.map(({ kind }) => kind)).toEqual(['train'])
  expect(browser.verdicts).toEqual([null])
  expect([start, run, { audited }, press, look].map((one) => one.audited)).toEqual([true, false, true, true, true])
  expect(result.kind).toBe('evaluate')
  expect(browser.news).toMatchObject({ trainer: 'browser', engine: 'test-browser', refusedReports: 0 })
})

describe('a training that a board may tell of', () => {
  const leg = (steps: number) => ({ ...train(steps), saveEvery: steps, counts: true }) as const
  const alone = async (steps: number) => {
    const { result } = await dispatcher.run({ ...leg(steps), id: 'j8', to: 'c8' }, unheard)
    return { points: trained(result).points, weights: (await new RoomCheckpoints(store, code).load('c8'))?.weights }
  }
  const next: LabJob = { ...train(1), id: 'j9', from: 'c2', to: 'c9' }

  test('is the server’s own, bit for bit, after a browser has gone ahead', async () => {
    await dispatcher.run(init(), unheard)
    const own = await alone(40)
    browser.open(dispatcher)
    const heard: LabProgress[] = []
    const { result, audited, made } = await dispatcher.run(leg(40), (progress) => heard.push(progress))
    expect(browser.verdicts).toEqual([null])
    expect(audited).toBe(true)
    expect(trained(result)).toMatchObject({ points: own.points, nextStep: 40, ended: 'done' })
    expect((await new RoomCheckpoints(store, code).load('c2'))?.weights).toEqual(own.weights)
    expect(made?.parts).toMatchObject([
      { by: 'browser', firstStep: 0, steps: 40 },
      { by: 'server', firstStep: 0, steps: 40 },
    ])
    expect(heard.flatMap(({ points }) => points).map(({ step }) => step)).toEqual(own.points.map(({ step }) => step))
    // It came to the same, so it goes on with what it has.
    await dispatcher.run(next, unheard)
    expect(browser.anews).toEqual([false, false])
  })

  test('knows nothing of a forger’s losses and weights, and the forger must fetch the room’s', async () => {
    await dispatcher.run(init(), unheard)
    const own = await alone(40)
    browser.open(dispatcher)
    browser.bend = (result) => ({
      ...trained(result),
      points: trained(result).points.map((p) => ({ ...p, bits: 1.06 })),
    })
    const forged = checkpointToBytes({ ...(await new RoomCheckpoints(store, code).load('c8'))!, step: 1e9 })
    const words: (string | null)[] = []
    browser.before = async () =>
      void words.push(await dispatcher.upload('c2', forged), await dispatcher.upload('c1', forged))
    const { result, audited } = await dispatcher.run(leg(40), unheard)
    expect(words).toEqual(['unknown-job', 'unknown-job'])
    expect(audited).toBe(true)
    expect(trained(result).points).toEqual(own.points)
    expect((await new RoomCheckpoints(store, code).load('c2'))?.weights).toEqual(own.weights)
    browser.bend = (result) => result
    await dispatcher.run(next, unheard)
    expect(browser.anews).toEqual([false, true])
  })

  test('follows the levers as the browser heard them, and stops where it stopped', async () => {
    await dispatcher.run(init(), unheard)
    browser.open(dispatcher)
    browser.onSteps = (done) => {
      if (done > 40) dispatcher.steer({ kind: 'rate', jobId: 'j2', rate: 0.05 })
      if (done > 400) dispatcher.steer({ kind: 'stop', jobId: 'j2' })
    }
    const { result, audited } = await dispatcher.run(leg(20_000), unheard)
    const { points, ended, nextStep } = trained(result)
    expect([ended, audited]).toEqual(['stopped', true])
    expect(nextStep).toBeLessThan(20_000)
    expect(points).toHaveLength(nextStep)
    expect(new Set(points.map(({ rate }) => rate))).toEqual(new Set([0.3, 0.05]))
    expect(browser.verdicts).toEqual([null])
  })
})

test.each([
  ['weights', 'host-weights'],
  ['lab', 'host-failed'],
] as const)(
  'a browser whose %s fail it loses its job, and the dispatcher says so until the page is new',
  async (part, reason) => {
    await dispatcher.run(init(), unheard)
    browser.open(dispatcher)
    browser.before = async ({ id }) => void dispatcher.hostFailed({ jobId: id, part, why: 'for a test' })
    await dispatcher.run(train(20), unheard)
    expect(browser.news).toMatchObject({ trainer: 'server', reason, handsBack: false })
    browser.close()
    browser.open(dispatcher)
    expect(browser.news).toMatchObject({ trainer: 'browser', reason: null })
  },
)

test('why the server is on a piece of work stays on the dispatcher after the browser is well again, and who takes the next', async () => {
  await dispatcher.run(init(), unheard)
  browser.open(dispatcher)
  const seen = (visible: boolean) =>
    dispatcher.hostReady({ ready: true, visible, engine: 'test-browser', msPerStep: 1, trouble: null })
  seen(false)
  const told: string[] = []
  browser.onNews = ({ trainer, reason, handsBack, job }) => {
    told.push(`${trainer} ${reason} ${handsBack}`)
    if (reason === 'host-hidden' && !handsBack && job !== null) seen(true)
  }
  await dispatcher.run(train(60), unheard)
  expect(told).toContain('server host-hidden false')
  expect(told).toContain('server host-hidden true')
  expect(told.at(-1)).toBe('browser null false')
  expect(told).not.toContain('server null true')
})

test.each<[string, (result: LabResult) => LabResult]>([
  ['another job', (result) => ({ ...result, jobId: 'j9' })],
  [
    'losses that are no numbers',
    (result) => ({ ...trained(result), points: [{ step: 0, bits: Number.NaN, rate: 1 }] }),
  ],
  ['missing steps', (result) => ({ ...trained(result), points: [] })],
  ['a step beyond the job', (result) => ({ ...trained(result), nextStep: 41 })],
  ['another checkpoint', (result) => ({ ...trained(result), to: 'c1' })],
  ['a stop that nobody asked for', (result) => ({ ...trained(result), ended: 'stopped', nextStep: 0, points: [] })],
  ['weights of another step than it tells of', (result) => ({ ...trained(result), ended: 'diverged', nextStep: 20 })],
])('a report with %s is refused, and the server runs the job', async (_what, bend) => {
  await dispatcher.run(init(), unheard)
  browser.open(dispatcher)
  browser.bend = bend
  const asked = dispatcher.run(train(40), unheard)
  // A report for another job is nobody's: the browser is silent for its own, and then leaves.
  const unknown = bend(trained(blank)).jobId === 'j9'
  if (unknown) browser.onSteps = (done) => void (done === 40 && setImmediate(() => browser.close()))
  const { result, audited } = await asked
  expect(browser.verdicts).toEqual(unknown ? [] : ['report-refused'])
  expect(audited).toBe(true)
  expect(trained(result)).toMatchObject({ nextStep: 40, ended: 'done', to: 'c2' })
})
const blank: LabResult = { jobId: 'j2', kind: 'train', to: 'c2', nextStep: 0, ended: 'done', points: [] }

test('weights for another job, of another brain or step, or damaged are not taken; the server then makes its own', async () => {
  const zeros = (width: number, step = 0) => {
    const config = { ...brainFor('small', pack).config, width }
    return checkpointToBytes({ config, step, weights: new Float32Array(parameterCount(config)), moments: null })
  }
  await dispatcher.run(init(), unheard)
  expect(await dispatcher.upload('c2', zeros(16))).toBe('unknown-job')
  for (const bad of [zeros(32), zeros(16).fill(1, 200), zeros(16, 41), zeros(16, 1e9)]) {
    const words: (string | null)[] = []
    browser.before = async () => {
      words.push(await dispatcher.upload('c9', zeros(16)), await dispatcher.upload('c2', bad))
    }
    browser.open(dispatcher)
    const { result, audited } = await dispatcher.run(train(40), unheard)
    expect(words).toEqual(['unknown-job', 'report-refused'])
    expect(audited).toBe(true)
    expect(trained(result)).toMatchObject({ nextStep: 40, ended: 'done' })
    expect(trained(result).points).toHaveLength(40)
    await new RoomCheckpoints(store, code).keepOnly(['c1'])
  }
  expect(browser.news?.refusedReports).toBe(4)
})

test('when the browser leaves in mid-run the server takes over, to the same weights, and needs none of the browser’s', async () => {
  await dispatcher.run(init(), unheard)
  const alone = new RoomCheckpoints(store, code)
  await dispatcher.run({ ...train(200), id: 'j8', to: 'c8' }, unheard)

  browser.open(dispatcher)
  // What it hands in before it leaves says a step that it has not come to.
  const ahead = checkpointToBytes({ ...(await alone.load('c1'))!, step: 199 })
  browser.onUpload = (count) => void (count === 3 && dispatcher.upload('c2', ahead).then(() => browser.close()))
  const heard: LabProgress[] = []
  const { result } = await dispatcher.run(train(200), (progress) => heard.push(progress))
  expect(browser.gone).toBe(true)
  expect(browser.verdicts).toEqual([])
  expect(trained(result)).toMatchObject({ nextStep: 200, ended: 'done' })
  const steps = trained(result).points.map(({ step }) => step)
  expect(steps).toEqual(Array.from({ length: 200 }, (_, i) => i))
  expect(heard.flatMap(({ points }) => points).map(({ step }) => step)).toEqual(steps)
  const [one, two] = [await alone.load('c8'), await alone.load('c2')]
  expect(two?.weights).toEqual(one?.weights)
})

test('STOP and the throttle reach a run on the server', async () => {
  await dispatcher.run(init(), unheard)
  const run = dispatcher.run(train(5_000), ({ done }) => {
    if (done > 50) dispatcher.steer({ kind: 'rate', jobId: 'j2', rate: 0.01 })
    if (done > 150) dispatcher.steer({ kind: 'stop', jobId: 'j2' })
  })
  const result = trained((await run).result)
  expect(result.ended).toBe('stopped')
  expect(result.nextStep).toBeLessThan(5_000)
  expect(result.points.at(-1)?.rate).toBe(0.01)
})

test('a training with a pace is taken step by step, lets others’ jobs in between, and comes to the same weights', async () => {
  const alone = new RoomCheckpoints(store, code)
  await dispatcher.run(init(), unheard)
  await dispatcher.run({ ...train(12), id: 'j8', to: 'c8' }, unheard)
  const began = performance.now()
  const heard: number[] = []
  const { result } = await dispatcher.run({ ...train(12), paceMs: 100 }, ({ points }) => {
    for (const { step } of points) heard[step] = performance.now() - began
  })
  expect(trained(result)).toMatchObject({ nextStep: 12, ended: 'done' })
  // Slices of eight: none before the time of its first step.
  expect(heard[0]).toBeLessThan(heard[11] ?? 0)
  expect(heard[11]).toBeGreaterThanOrEqual(790)
  const [one, two] = [await alone.load('c8'), await alone.load('c2')]
  expect(two?.weights).toEqual(one?.weights)
})

test('a training that waits for its next step hears of haste, and of the brakes, at once', async () => {
  await dispatcher.run(init(), unheard)
  const hasty = dispatcher.run({ ...train(30), paceMs: 60_000 }, () => dispatcher.steer({ kind: 'hurry', jobId: 'j2' }))
  expect(trained((await hasty).result)).toMatchObject({ nextStep: 30, ended: 'done' })
  const braked = dispatcher.run({ ...train(30), id: 'j9', to: 'c9', paceMs: 60_000 }, () =>
    dispatcher.steer({ kind: 'stop', jobId: 'j9' }),
  )
  expect(trained((await braked).result)).toMatchObject({ nextStep: 1, ended: 'stopped' })
})

test('a cancelled job ends at once, the next one runs', async () => {
  await dispatcher.run(init(), unheard)
  const run = dispatcher.run(train(5_000), ({ done }) => void (done > 20 && dispatcher.cancel('j2')))
  await expect(run).rejects.toMatchObject({ trouble: 'cancelled' })
  expect((await dispatcher.run(exam('c1'), unheard)).audited).toBe(true)
})
