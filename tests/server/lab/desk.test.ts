/** Who trains, who takes over, and what a browser's word is worth: real labs on both sides, real weights. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Depot } from '../../../server/lab/depot.ts'
import type { Desk } from '../../../server/lab/desk.ts'
import type { Store } from '../../../server/persistence/store.ts'
import { checkpointToBytes } from '../../../shared/lab/checkpoint-bytes.ts'
import type { LabJob, LabProgress, LabResult } from '../../../shared/lab/jobs.ts'
import { brainFor } from '../../../shared/match/brains.ts'
import { parameterCount } from '../../../shared/model/config.ts'
import type { Pack } from '../../../shared/packs/pack.ts'
import type { Browser } from './browser.ts'
import { code, type DeskWorld, initJob, openDeskWorld, trained, trainJob as train } from './desk-world.ts'

let world: DeskWorld
let pack: Pack
let store: Store
let desk: Desk
let browser: Browser

beforeEach(async () => {
  world = await openDeskWorld()
  ;({ pack, store, desk, browser } = world)
})
afterEach(() => world.close())

const init = (): LabJob => initJob(pack)
const exam = (from: string): LabJob => ({ id: 'j3', kind: 'evaluate', from, on: 'held-out' })
const unheard = () => {}

test('without a browser the server does it all, and vouches for it', async () => {
  await desk.run(init(), unheard)
  const heard: LabProgress[] = []
  const { result, audited } = await desk.run(train(120), (progress) => heard.push(progress))
  expect(audited).toBe(true)
  expect(trained(result)).toMatchObject({ nextStep: 120, ended: 'done' })
  expect(trained(result).points.map(({ step }) => step)).toEqual(Array.from({ length: 120 }, (_, i) => i))
  expect(heard.flatMap(({ points }) => points)).toEqual(trained(result).points)
  expect(heard.at(-1)).toMatchObject({ done: 120, all: 120 })
  const before = await desk.run(exam('c1'), unheard)
  const after = await desk.run({ ...exam('c2'), id: 'j4' }, unheard)
  if (before.result.kind !== 'evaluate' || after.result.kind !== 'evaluate') throw new Error('no exam')
  expect(after.result.exam.bits).toBeLessThan(before.result.exam.bits - 0.5)
})

test('a ready browser does the work; the exam that counts is the server’s own', async () => {
  browser.open(desk)
  expect(browser.news).toMatchObject({ trainer: 'browser', reason: null })
  await desk.run(init(), unheard)
  const run = await desk.run(train(40), unheard)
  expect(run.audited).toBe(false)
  const { result, audited } = await desk.run(exam('c2'), unheard)
  expect(browser.jobs.map(({ kind }) => kind)).toEqual(['init', 'train', 'evaluate'])
  expect(browser.verdicts).toEqual([null, null, null])
  expect(audited).toBe(true)
  expect(result.kind).toBe('evaluate')
  expect(browser.news).toMatchObject({ trainer: 'browser', engine: 'test-browser', refusedReports: 0 })
})

test('a forged exam is refused and counted, and the server’s number is taken', async () => {
  await desk.run(init(), unheard)
  const honest = await desk.run(exam('c1'), unheard)
  browser.open(desk)
  browser.bend = (result) => (result.kind === 'evaluate' ? { ...result, exam: { ...result.exam, bits: 1 } } : result)
  const { result, audited } = await desk.run({ ...exam('c1'), id: 'j4' }, unheard)
  expect(browser.verdicts).toEqual(['report-refused'])
  expect(audited).toBe(true)
  expect(result).toEqual({ ...honest.result, jobId: 'j4' })
  expect(browser.news).toMatchObject({ trainer: 'server', reason: 'host-failed', refusedReports: 1 })
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
])('a report with %s is refused, and the server runs the job', async (_what, bend) => {
  await desk.run(init(), unheard)
  browser.open(desk)
  browser.bend = bend
  const asked = desk.run(train(40), unheard)
  // A report for another job is nobody's: the browser is silent for its own, and then leaves.
  const unknown = bend(trained(blank)).jobId === 'j9'
  if (unknown) browser.onSteps = (done) => void (done === 40 && setImmediate(() => browser.close()))
  const { result, audited } = await asked
  expect(browser.verdicts).toEqual(unknown ? [] : ['report-refused'])
  expect(audited).toBe(true)
  expect(trained(result)).toMatchObject({ nextStep: 40, ended: 'done', to: 'c2' })
})
const blank: LabResult = { jobId: 'j2', kind: 'train', to: 'c2', nextStep: 0, ended: 'done', points: [] }

test('weights for another job, of another brain, or damaged are not taken; the server then makes its own', async () => {
  const zeros = (width: number) => {
    const config = { ...brainFor('small', pack).config, width }
    return checkpointToBytes({ config, step: 0, weights: new Float32Array(parameterCount(config)), moments: null })
  }
  expect(await desk.upload('c1', zeros(16))).toBe('unknown-job')
  for (const bad of [zeros(32), zeros(16).fill(1, 200)]) {
    const words: (string | null)[] = []
    browser.before = async () => {
      words.push(await desk.upload('c9', zeros(16)), await desk.upload('c1', bad))
    }
    browser.open(desk)
    const { audited } = await desk.run(init(), unheard)
    expect(words).toEqual(['unknown-job', 'report-refused'])
    expect(audited).toBe(true)
  }
  expect(browser.news?.refusedReports).toBe(2)
})

test('when the browser leaves in mid-run the server goes on from the last checkpoint, to the same weights', async () => {
  await desk.run(init(), unheard)
  const alone = new Depot(store, code)
  await desk.run({ ...train(200), id: 'j8', to: 'c8' }, unheard)

  browser.open(desk)
  // The first upload is the start itself; at the third there is something to go on from.
  browser.onUpload = (count) => void (count === 3 && browser.close())
  const heard: LabProgress[] = []
  const { result } = await desk.run(train(200), (progress) => heard.push(progress))
  expect(browser.gone).toBe(true)
  expect(browser.verdicts).toEqual([])
  expect(trained(result)).toMatchObject({ nextStep: 200, ended: 'done' })
  const steps = trained(result).points.map(({ step }) => step)
  expect(steps).toEqual(Array.from({ length: 200 }, (_, i) => i))
  expect(heard.flatMap(({ points }) => points)).toEqual(trained(result).points)
  const [one, two] = [await alone.load('c8'), await alone.load('c2')]
  expect(two?.weights).toEqual(one?.weights)
})

test('STOP and the throttle reach a run on the server', async () => {
  await desk.run(init(), unheard)
  const run = desk.run(train(5_000), ({ done }) => {
    if (done > 50) desk.steer({ kind: 'rate', jobId: 'j2', rate: 0.01 })
    if (done > 150) desk.steer({ kind: 'stop', jobId: 'j2' })
  })
  const result = trained((await run).result)
  expect(result.ended).toBe('stopped')
  expect(result.nextStep).toBeLessThan(5_000)
  expect(result.points.at(-1)?.rate).toBe(0.01)
})

test('a cancelled job ends at once, the next one runs', async () => {
  await desk.run(init(), unheard)
  const run = desk.run(train(5_000), ({ done }) => void (done > 20 && desk.cancel('j2')))
  await expect(run).rejects.toMatchObject({ trouble: 'cancelled' })
  expect((await desk.run(exam('c1'), unheard)).audited).toBe(true)
})
