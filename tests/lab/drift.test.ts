/** The job `drift`: what it tells is what one finds in the weights of the same training. */
import { expect, it } from 'vitest'
import { conductOf, differences } from '../../shared/lab/jobs.ts'
import { LabError } from '../../shared/lab/lab-error.ts'
import { centred, cosine } from '../../shared/measures/vectors.ts'
import { engineOn } from '../engine/tfjs/backends.ts'
import { adamw, done, startedLab, tinyBrain, town, townLab, trainJob } from './lab-builders.ts'

const lab = await startedLab()
const kinds = town.racks.slice(0, 3).map(({ words }) => words.slice(0, 5))
const job = {
  id: 'd',
  kind: 'drift',
  config: tinyBrain,
  seed: 3,
  corpus: { pool: { from: 0, to: 400 }, extra: [] },
  order: 'written',
  sampling: { seed: 1, rows: 8 },
  rule: adamw,
  marks: [0, 10, 30],
  pairs: [
    [1, 2],
    [3, 40],
  ],
  kinds,
} as const

it('tells the cosines of the centred rows of the very weights that such a training leaves', async () => {
  const told = await done(lab, job)
  await lab.run({ id: 'i', kind: 'init', config: tinyBrain, seed: 3, to: 'begin' })
  await lab.run(trainJob({ from: 'begin', to: 'there', steps: 30, rule: adamw }))
  const { weights } = await lab.checkpoint('there')
  const { vocab, width } = tinyBrain
  const rows = centred(Array.from({ length: vocab }, (_, v) => [...weights.subarray(v * width, (v + 1) * width)]))
  const found = job.pairs.map(([one, other]) => cosine(rows[one] ?? [], rows[other] ?? []))
  expect(told.marks.map(({ step }) => step)).toEqual([0, 10, 30])
  for (const [i, value] of found.entries()) expect(told.marks[2]?.cosines[i]).toBeCloseTo(value, 5)
  expect(told.marks[0]?.cosines).not.toEqual(told.marks[2]?.cosines)
  expect(told.marks.every(({ places }) => places.length === kinds.flat().length)).toBe(true)
  expect(told.shown).toBeGreaterThan(0)
  expect(told.shown).toBeLessThan(1)
  expect(conductOf(job).answers(job, told, town)).toBe(true)
  expect(conductOf(job).answers(job, { ...told, marks: told.marks.slice(1) }, town)).toBe(false)
})

it('tells its cosines on the way, and learns something else of shuffled sentences', async () => {
  const figures: (readonly number[] | undefined)[] = []
  const told = await lab.run(job, { onProgress: (news) => figures.push(news.figures) })
  if (told.kind !== 'drift') throw new Error('another report')
  expect(figures).toEqual(told.marks.map(({ cosines }) => cosines))
  const shuffled = await done(lab, { ...job, order: 'shuffled' })
  expect(shuffled.marks[0]).toEqual(told.marks[0] && { ...told.marks[0], places: shuffled.marks[0]?.places })
  expect(differences(told, shuffled).some(({ off, floor }) => off > floor)).toBe(true)
})

it('tells on the reference what it tells on the server’s own engine', async () => {
  const reference = await townLab({ engine: (config) => engineOn('cpu', config) })
  const short = { ...job, marks: [0, 4] }
  const [one, two] = [await done(lab, short), await done(reference, short)]
  expect(differences(one, two).filter(({ off, floor }) => off > floor)).toEqual([])
  await reference.dispose()
})

it('refuses words that the brain does not have, and steps that go back', async () => {
  await expect(lab.run({ ...job, pairs: [[1, 9999]] })).rejects.toBeInstanceOf(LabError)
  await expect(lab.run({ ...job, marks: [10, 5] })).rejects.toBeInstanceOf(LabError)
})
