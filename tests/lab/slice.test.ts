/** The jobs of a picture against the model itself: a place is a model, its altitude a loss, its slope a gradient. */
import { beforeAll, expect, it } from 'vitest'
import { batchOf, drawer } from '../../shared/lab/batches.ts'
import { conductOf, differences } from '../../shared/lab/jobs.ts'
import { LabError } from '../../shared/lab/lab-error.ts'
import { modelAt, offShelf, onShelf, planeOf, seenIn } from '../../shared/lab/plane.ts'
import { meanLoss } from '../../shared/lab/jobs/train.ts'
import { engineOn } from '../engine/tfjs/backends.ts'
import { depotJob, done, startedLab, town, townLab } from './lab-builders.ts'

const lab = await startedLab()
const corpus = { pool: { from: 0, to: 200 }, extra: [] }
const on = { corpus, sampling: { seed: 5, rows: 64 } }
const spanning = {
  id: 'p',
  kind: 'plane',
  from: 'depot',
  to: 'plane',
  corpus,
  sampling: { seed: 2, rows: 8 },
  steps: 20,
  rate: 0.1,
  gradientRows: 64,
} as const
const places = [
  { x: 0, y: 0 },
  { x: 1, y: 0 },
  { x: 0.5, y: -0.5 },
]

beforeAll(async () => {
  await lab.run(depotJob)
  await lab.run(spanning)
})

it('spans two directions at right angles, of one length, from the model to where gentle steps lead', async () => {
  const plane = offShelf(await lab.checkpoint('plane'))
  const dot = (a: Float32Array, b: Float32Array) => a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0)
  expect(Math.abs(dot(plane.along, plane.across)) / plane.unit ** 2).toBeLessThan(1e-4)
  expect(Math.sqrt(dot(plane.across, plane.across))).toBeCloseTo(plane.unit, 4)
  const steps = Array.from({ length: spanning.steps }, (_, step) => step)
  const engine = await engineOn('cpu', depotJob.config)
  await engine.load({ ...(await lab.checkpoint('depot')), moments: null })
  const draw = drawer(
    town.train.slice(0, 200).map(({ tokens }) => tokens),
    spanning.sampling,
  )
  for (const step of steps) await engine.train([batchOf(depotJob.config, draw(step))], { kind: 'sgd', rate: 0.1 })
  const ahead = await engine.save()
  const seen = seenIn(plane, ahead)
  expect(seen.x).toBeCloseTo(1, 2)
  expect(seen.y).toBeCloseTo(0, 2)
  expect(seen.share).toBeCloseTo(1, 2)
  engine.dispose()
})

it('measures at a place the loss of the model that lies there, and its slope by going a little both ways', async () => {
  const plane = offShelf(await lab.checkpoint('plane'))
  const { heights } = await done(lab, { id: 's', kind: 'slice', from: 'plane', on, places, row: 2 })
  const engine = await engineOn('cpu', depotJob.config)
  const batch = batchOf(
    depotJob.config,
    drawer(
      town.train.slice(0, 200).map(({ tokens }) => tokens),
      on.sampling,
    )(0),
  )
  for (const [i, at] of places.entries()) {
    await engine.load(modelAt(plane, at))
    expect(heights[i]).toBeCloseTo((await meanLoss(engine, batch)) / Math.LN2, 4)
  }
  engine.dispose()
  const near = 0.02
  const [at = { x: 0, y: 0 }] = places
  const { heights: around } = await done(lab, {
    id: 's2',
    kind: 'slice',
    from: 'plane',
    on,
    places: [
      { x: near, y: 0 },
      { x: -near, y: 0 },
      { x: 0, y: near },
      { x: 0, y: -near },
    ],
    row: 4,
  })
  const [right = 0, left = 0, up = 0, down = 0] = around
  const { steps } = await done(lab, { id: 'g', kind: 'slope', from: 'plane', on, asked: [{ at, some: null }] })
  const square = plane.unit ** 2
  expect(steps[0]?.x).toBeCloseTo(-((right - left) * Math.LN2) / (2 * near) / square, 2)
  expect(steps[0]?.y).toBeCloseTo(-((up - down) * Math.LN2) / (2 * near) / square, 2)
})

it('points elsewhere by few sentences, the same way each time, and the same on the reference', async () => {
  const asked = [
    { at: { x: 0.5, y: 0 }, some: { seed: 3, rows: 4 } },
    { at: { x: 0.5, y: 0 }, some: null },
  ]
  const job = { id: 'g', kind: 'slope', from: 'plane', on, asked } as const
  const one = await done(lab, job)
  expect(one.steps[0]).not.toEqual(one.steps[1])
  expect(differences(one, await done(lab, job)).every(({ off }) => off === 0)).toBe(true)
  const reference = await townLab({ engine: (config) => engineOn('cpu', config) })
  await reference.restore('plane', await lab.checkpoint('plane'))
  const other = await done(reference, job)
  expect(differences(one, other).filter(({ off, floor }) => off > floor)).toEqual([])
  await reference.dispose()
})

it('sees a real training begin where the picture does, and leave it', async () => {
  const rule = { kind: 'sgd', rate: 0.3 } as const
  const job = {
    id: 'w',
    kind: 'way',
    from: 'plane',
    on,
    corpus,
    sampling: { seed: 9, rows: 8 },
    firstStep: 0,
    rule,
    marks: [1, 30],
  } as const
  const { seen } = await done(lab, job)
  expect(seen.map(({ step }) => step)).toEqual([1, 30])
  expect(seen[1]?.share).toBeGreaterThan(0)
  expect(seen[1]?.share).toBeLessThan(0.999)
  expect(seen[1]?.bits).toBeLessThan(seen[0]?.bits ?? 0)
  expect(conductOf(job).answers(job, { jobId: 'w', kind: 'way', seen: seen.slice(1) }, town)).toBe(false)
  await expect(lab.run({ ...job, marks: [5, 5] })).rejects.toBeInstanceOf(LabError)
})

it('refuses a model that is no picture, and directions that span none', async () => {
  await expect(lab.run({ id: 's', kind: 'slice', from: 'depot', on, places, row: 1 })).rejects.toBeInstanceOf(LabError)
  const from = { ...(await lab.checkpoint('depot')), moments: null }
  expect(() => planeOf(from, from, new Float32Array(from.weights.length).fill(1))).toThrow(LabError)
  const ahead = { ...from, weights: from.weights.map((weight) => weight + 1) }
  expect(() => planeOf(from, ahead, new Float32Array(from.weights.length).fill(2))).toThrow(LabError)
  const gradient = from.weights.map((_, i) => i % 2)
  expect(offShelf(onShelf(planeOf(from, ahead, gradient))).unit).toBeCloseTo(Math.sqrt(from.weights.length), 2)
})
