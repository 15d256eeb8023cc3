/** The job `blanks`: what either reader can see, and what it is refused. */
import { expect, it } from 'vitest'
import { blankBatch } from '../../shared/lab/blank-batch.ts'
import type { BlanksJob } from '../../shared/lab/jobs/blanks.ts'
import { conductOf, differences } from '../../shared/lab/jobs.ts'
import { LabError } from '../../shared/lab/lab-error.ts'
import { engineOn } from '../engine/tfjs/backends.ts'
import { adamw, done, startedLab, tinyBrain, town, townLab } from './lab-builders.ts'

const lab = await startedLab()
const [{ tokens }] = town.train.filter((sentence) => sentence.tokens.length > 6) as [(typeof town.train)[number]]
const options = [tokens[2] ?? 0, 7, 30, 41]
const job: BlanksJob = {
  id: 'b',
  kind: 'blanks',
  from: 'start',
  corpus: { pool: { from: 0, to: 200 }, extra: [] },
  sampling: { seed: 1, rows: 8 },
  rule: adamw,
  steps: 6,
  cards: [
    { tokens: [...tokens], blank: 2, options },
    // The same, with another word behind the blank.
    { tokens: tokens.with(4, 9), blank: 2, options },
    { tokens: tokens.with(1, 9), blank: 2, options },
  ],
}

it('hides one word, and asks for it where a next-word model would say it', () => {
  const { inputs, targets } = blankBatch(tinyBrain, [{ tokens: [3, 4, 5], blank: 1 }])
  expect([...inputs.subarray(0, 5)]).toEqual([0, 3, 0, 5, 0])
  expect([...targets.subarray(0, 4)]).toEqual([-1, 4, -1, -1])
})

it('tells shares of the options and the surprise at the true word; only one reader sees what comes behind', async () => {
  const heard: number[] = []
  const told = await lab.run(job, { onProgress: ({ done: step }) => heard.push(step) })
  if (told.kind !== 'blanks') throw new Error('another kind')
  expect(heard.at(-1)).toBe(6)
  for (const reads of [told.left, told.both])
    for (const { shares } of reads) expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 6)
  const [left, leftBehind, leftBefore] = told.left
  expect(leftBehind?.shares[0]).toBeCloseTo(left?.shares[0] ?? 0, 7)
  expect(Math.abs((leftBefore?.shares[0] ?? 0) - (left?.shares[0] ?? 0))).toBeGreaterThan(1e-6)
  expect(Math.abs((told.both[1]?.shares[0] ?? 0) - (told.both[0]?.shares[0] ?? 0))).toBeGreaterThan(1e-6)
  expect(conductOf(job).answers(job, told, town)).toBe(true)
  expect(conductOf(job).answers(job, { ...told, both: told.both.slice(1) }, town)).toBe(false)
  const again = await done(lab, job)
  expect(differences(told, again).every(({ off }) => off === 0)).toBe(true)
  const other = { ...told, both: told.both.with(0, { bits: 3, shares: [0.7, 0.1, 0.1, 0.1] }) }
  expect(differences(told, other).some(({ off, floor }) => off > floor)).toBe(true)
})

it('tells on the reference what it tells on the server’s own engine', async () => {
  const reference = await townLab({ engine: (config) => engineOn('cpu', config) })
  await reference.restore('start', await lab.checkpoint('start'))
  const short = { ...job, steps: 3 }
  const found = differences(await done(lab, short), await done(reference, short))
  expect(found.filter(({ off, floor }) => off > floor)).toEqual([])
  await reference.dispose()
})

it('leaves its base as it was', async () => {
  const before = await lab.checkpoint('start')
  await lab.run(job)
  expect((await lab.checkpoint('start')).weights).toEqual(before.weights)
})

it.each([
  ['a blank behind the end', { tokens: [3, 4], blank: 2, options: [3, 4] }],
  ['options without the true word', { tokens: [3, 4], blank: 1, options: [5, 6] }],
  ['a word that the brain does not have', { tokens: [3, 4], blank: 1, options: [4, 9999] }],
])('refuses %s', async (_what, card) => {
  await expect(lab.run({ ...job, cards: [card] })).rejects.toBeInstanceOf(LabError)
})
