/** The job `influence` against the model itself: every figure of it is a run of its own on the changed sentence. */
import { expect, it } from 'vitest'
import { conductOf, differences } from '../../shared/lab/jobs.ts'
import { LabError } from '../../shared/lab/lab-error.ts'
import { BOUNDARY } from '../../shared/packs/pack.ts'
import { legalSwaps } from '../../shared/packs/swaps.ts'
import { engineOn } from '../engine/tfjs/backends.ts'
import { done, startedLab, town, townLab, trainJob } from './lab-builders.ts'

const lab = await startedLab()
await lab.run(trainJob({ steps: 80 }))
const from = 'end'
const context = [...(town.probes[0]?.prompt ?? [])]
const swaps = legalSwaps(town, context).map((others) => others.slice(0, 3))
const job = { id: 'i', kind: 'influence', from, sentences: [{ context, swaps }] } as const

const surprise = async (words: readonly number[], word: number) => {
  const { distributions } = await done(lab, { id: 'p', kind: 'predict', from, contexts: [[...words]] })
  return -Math.log2(distributions[0]?.[word] ?? 0)
}

it('a swap, and a covered word, are runs on the changed sentence; the word is the likeliest one', async () => {
  const report = await done(lab, job)
  const [told] = report.sentences
  const { distributions } = await done(lab, { id: 'p', kind: 'predict', from, contexts: [context] })
  const shares = distributions[0] ?? []
  expect(told?.word).toBe(shares.indexOf(Math.max(...shares)))
  const word = told?.word ?? 0
  expect(told?.bits).toBeCloseTo(await surprise(context, word), 4)
  for (const at of context.keys()) {
    expect(told?.covered[at]).toBeCloseTo(await surprise(context.with(at, BOUNDARY), word), 3)
    expect(told?.swaps[at]).toHaveLength(swaps[at]?.length ?? 0)
    for (const [i, other] of (swaps[at] ?? []).entries()) {
      const moved = told?.swaps[at]?.[i]
      expect(moved?.bits).toBeCloseTo(await surprise(context.with(at, other), word), 3)
      expect(Number.isFinite(moved?.bits)).toBe(true)
    }
  }
  expect(conductOf(job).answers(job, report, town)).toBe(true)
})

it('tells the same twice, and a report with a figure changed lies apart', async () => {
  const [one, two] = [await done(lab, job), await done(lab, job)]
  expect(differences(one, two).every(({ off }) => off === 0)).toBe(true)
  const [told] = two.sentences
  if (told === undefined) throw new Error('nothing was told')
  const other = { ...two, sentences: [{ ...told, covered: told.covered.with(0, (told.covered[0] ?? 0) + 1) }] }
  expect(differences(one, other).some(({ off, floor }) => off > floor)).toBe(true)
  expect(conductOf(job).answers(job, { ...two, sentences: [{ ...told, covered: [] }] }, town)).toBe(false)
})

it('tells on the reference what it tells on the server’s own engine', async () => {
  const reference = await townLab({ engine: (config) => engineOn('cpu', config) })
  await reference.restore(from, await lab.checkpoint(from))
  const [one, two] = [await done(lab, job), await done(reference, job)]
  const apart = differences(one, two).filter(({ off, floor }) => off > floor)
  expect(apart).toEqual([])
  await reference.dispose()
})

it('refuses a sentence that is longer than the model can read', async () => {
  const long = Array.from({ length: 40 }, () => 1)
  const asked = { ...job, sentences: [{ context: long, swaps: [] }] }
  await expect(lab.run(asked)).rejects.toBeInstanceOf(LabError)
})
