/** The job `nearness` against the weights themselves. */
import { expect, it } from 'vitest'
import { conductOf, differences } from '../../shared/lab/jobs.ts'
import { LabError } from '../../shared/lab/lab-error.ts'
import { wordVectors } from '../../shared/lab/word-vectors.ts'
import { centred, cosine } from '../../shared/measures/vectors.ts'
import { done, startedLab, town } from './lab-builders.ts'

const lab = await startedLab()
const job = { id: 'n', kind: 'nearness', from: 'start', word: 7 } as const

it('tells the cosine of a word with every other one, in the order of the words', async () => {
  const told = await done(lab, job)
  const vectors = centred(wordVectors(await lab.checkpoint('start')))
  expect(told.cosines).toHaveLength(town.words.length)
  expect(told.cosines[7]).toBeCloseTo(1, 9)
  for (const word of [1, 30, 200]) {
    expect(told.cosines[word]).toBeCloseTo(cosine(vectors[7] ?? [], vectors[word] ?? []), 9)
  }
  expect(conductOf(job).answers(job, told, town)).toBe(true)
  expect(conductOf(job).answers(job, { ...told, cosines: told.cosines.slice(1) }, town)).toBe(false)
  const other = { ...told, cosines: told.cosines.with(3, 0.5) }
  expect(differences(told, other).some(({ off, floor }) => off > floor)).toBe(true)
})

it('refuses a word that the brain does not have', async () => {
  await expect(lab.run({ ...job, word: 9999 })).rejects.toBeInstanceOf(LabError)
})
