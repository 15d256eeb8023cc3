/** The job `chat` against the weights themselves. */
import { expect, it } from 'vitest'
import { checksum } from '../../shared/measures/checksum.ts'
import { conductOf, differences } from '../../shared/lab/jobs.ts'
import { LabError } from '../../shared/lab/lab-error.ts'
import { done, startedLab, town, trainJob } from './lab-builders.ts'

const lab = await startedLab()
const prompts = [[7, 8], [7, 8], [9]]
const job = { id: 'c', kind: 'chat', from: 'start', prompts, longest: 8, temperature: 1, seed: 3 } as const

async function printOf(id: string): Promise<number> {
  const { weights } = await lab.checkpoint(id)
  return checksum(new Uint8Array(weights.buffer, weights.byteOffset, weights.byteLength))
}

it('answers each beginning with dice of its own, and leaves every number as it was', async () => {
  const told = await done(lab, job)
  expect(told.sentences).toHaveLength(3)
  expect(told.sentences[0]).not.toEqual(told.sentences[1])
  expect(told.before).toBe(await printOf('start'))
  expect(told.after).toBe(told.before)
  expect(told.moved).toBeNull()
  expect(conductOf(job).answers(job, told, town)).toBe(true)
  expect(conductOf(job).answers(job, { ...told, sentences: told.sentences.slice(1) }, town)).toBe(false)
  expect(conductOf(job).answers(job, { ...told, moved: 0 }, town)).toBe(false)
})

it('tells a model apart from the one that it was trained from, and how many of its numbers are others', async () => {
  const start = await lab.checkpoint('start')
  await lab.run(trainJob({ steps: 1, saveEvery: 1 }))
  const end = await lab.checkpoint('end')
  const told = await done(lab, { ...job, from: 'end', beside: 'start' })
  expect(told.before).not.toBe(await printOf('start'))
  const others = end.weights.filter((weight, i) => weight !== start.weights[i]).length
  expect(others).toBeGreaterThan(0)
  expect(told.moved).toBeCloseTo(others / end.weights.length, 12)
  // One bit of one number is another fingerprint.
  const nearly = Float32Array.from(start.weights)
  new Uint32Array(nearly.buffer)[100] ^= 1
  await lab.restore('nearly', { ...start, weights: nearly })
  const bit = await done(lab, { ...job, from: 'nearly', beside: 'start' })
  expect(bit.before).not.toBe(await printOf('start'))
  expect(bit.moved).toBeCloseTo(1 / nearly.length, 12)
  expect(differences(told, bit).some(({ off, floor }) => off > floor)).toBe(true)
})

it('refuses to compare with a model of another shape', async () => {
  const other = await lab.checkpoint('start')
  const config = { ...other.config, width: 8 }
  await lab.run({ id: 'i', kind: 'init', config, seed: 1, to: 'narrow' })
  await expect(lab.run({ ...job, beside: 'narrow' })).rejects.toBeInstanceOf(LabError)
})
