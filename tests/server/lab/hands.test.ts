/** A training that goes through several hands stays one that can be done again: the same steps at the same rates. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { digest } from '../../../server/attest/statement.ts'
import { RoomCheckpoints } from '../../../server/lab/room-checkpoints.ts'
import { checkpointToBytes } from '../../../shared/lab/checkpoint-bytes.ts'
import type { LabProgress } from '../../../shared/lab/shapes.ts'
import { townLab } from '../../lab/lab-builders.ts'
import { code, type DispatcherWorld, initJob, openDispatcherWorld, trained, trainJob } from './dispatcher-world.ts'

let world: DispatcherWorld
let checkpoints: RoomCheckpoints
beforeEach(async () => {
  world = await openDispatcherWorld()
  checkpoints = new RoomCheckpoints(world.store, code)
})
afterEach(() => world.close())

const unheard = () => {}
/** Saves itself at its end only, like a leg of the Run. */
const leg = (steps: number) => ({ ...trainJob(steps), saveEvery: steps })

/** The same steps at the same rates, in one go. */
async function doneAgain(rates: readonly number[]) {
  const lab = await townLab()
  const start = await checkpoints.load('c1')
  if (start !== null) await lab.restore('c1', start)
  const result = await lab.run({ ...leg(rates.length), rates })
  return { points: trained(result).points, weights: (await lab.checkpoint('c2')).weights }
}

test('steps that a browser told of before it left are taken again at the rates it told', async () => {
  const { dispatcher, browser, pack } = world
  await dispatcher.run(initJob(pack), unheard)
  browser.open(dispatcher)
  const heard: LabProgress[] = []
  browser.onSteps = (done) => {
    if (done < 100) dispatcher.steer({ kind: 'rate', jobId: 'j2', rate: 0.1 })
    if (done >= 300 && done < 600) browser.close()
  }
  const { result, made } = await dispatcher.run(leg(600), (progress) => heard.push(progress))
  const { points } = trained(result)
  expect(points.map(({ step }) => step)).toEqual(Array.from({ length: 600 }, (_, i) => i))
  expect(new Set(points.map(({ rate }) => rate))).toEqual(new Set([0.3, 0.1]))
  // What was told while it ran was told once.
  expect(heard.flatMap(({ points }) => points).map(({ step }) => step)).toEqual(points.map(({ step }) => step))
  expect(made?.parts[0]).toMatchObject({ by: 'browser', engine: 'test-browser', firstStep: 0, steps: 600 })
  expect(made?.parts.slice(1).map(({ by }) => by)).toEqual(Array.from({ length: 12 }, () => 'server'))
  const again = await doneAgain(points.map(({ rate }) => rate))
  expect(again.points).toEqual(points)
  expect(again.weights).toEqual((await checkpoints.load('c2'))?.weights)
})

test('after a restart the told steps are taken again as they were told, and the log says so', async () => {
  const { dispatcher, pack } = world
  await dispatcher.run(initJob(pack), unheard)
  const told = [0.3, 0.3, 0.2, 0.2].map((rate, step) => ({ step, rate, bits: 8 }))
  const progress = { jobId: 'j2', done: 4, all: 40, points: told }
  dispatcher.remember([{ at: 0, type: 'lab-progress', progress }])
  dispatcher.steer({ kind: 'rate', jobId: 'j2', rate: 0.05 })
  const run = await dispatcher.run(leg(40), unheard)
  const rates = trained(run.result).points.map(({ rate }) => rate)
  expect(rates).toEqual([0.3, 0.3, 0.2, 0.2, ...Array.from({ length: 36 }, () => 0.05)])
  // Not what the log had: what these steps really came to.
  expect(trained(run.result).points[0]?.bits).not.toBe(8)
  expect(run.made?.parts).toMatchObject([
    { by: 'unknown', firstStep: 0 },
    { by: 'server', firstStep: 0, steps: 40 },
  ])
})

test('a lever that is turned, or a STOP, while the job waits for its turn is not forgotten', async () => {
  const { dispatcher, pack } = world
  const runs = [initJob(pack), leg(30), { ...leg(30), id: 'j3', to: 'c3' }].map((job) => dispatcher.run(job, unheard))
  dispatcher.steer({ kind: 'rate', jobId: 'j2', rate: 0.07 })
  dispatcher.steer({ kind: 'stop', jobId: 'j3' })
  const [, slow, stopped] = await Promise.all(runs)
  expect(trained(slow.result).points.every(({ rate }) => rate === 0.07)).toBe(true)
  expect(trained(stopped.result)).toMatchObject({ ended: 'stopped', nextStep: 0, points: [] })
  expect((await checkpoints.load('c3'))?.weights).toEqual((await checkpoints.load('c1'))?.weights)
})

test('a rate that nobody asked for is refused, and nothing of its maker is gone on from', async () => {
  const { dispatcher, browser, pack } = world
  await dispatcher.run(initJob(pack), unheard)
  browser.open(dispatcher)
  browser.bend = (result) => {
    const points = trained(result).points.map((point) => ({ ...point, rate: 0.01 }))
    return { ...trained(result), points }
  }
  const { result, audited } = await dispatcher.run(trainJob(40), unheard)
  expect(browser.verdicts).toEqual(['report-refused'])
  expect(audited).toBe(true)
  const again = await doneAgain(trained(result).points.map(({ rate }) => rate))
  expect(again.points).toEqual(trained(result).points)
})

test('every report says who made it and which weights it left', async () => {
  const { dispatcher, browser, pack } = world
  const init = await dispatcher.run(initJob(pack), unheard)
  const start = await checkpoints.load('c1')
  if (start === null) throw new Error('no weights')
  expect(init.made).toEqual({
    parts: [{ by: 'server', engine: 'wasm-simd' }],
    weights: digest(checkpointToBytes(start)),
  })
  browser.open(dispatcher)
  const run = await dispatcher.run(leg(20), unheard)
  expect(run.made?.parts).toEqual([{ by: 'browser', engine: 'test-browser', firstStep: 0, steps: 20 }])
  const exam = await dispatcher.run({ id: 'j5', kind: 'evaluate', from: 'c1', on: 'held-out' }, unheard)
  expect(exam.made?.parts.at(-1)).toEqual({ by: 'server', engine: 'wasm-simd' })
})
