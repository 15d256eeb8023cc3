/** A brain of its own is what a training and exams of the pack's model are, in one job; and it may speak other words. */
import { expect, it } from 'vitest'
import { differences, labJobSchema, withPapers } from '../../shared/lab/jobs.ts'
import type { BrainJob } from '../../shared/lab/jobs/brain.ts'
import { adamw, done, startedLab, tinyBrain, town, townLab, trainJob } from './lab-builders.ts'

const some = town.train.slice(0, 9).map(({ tokens, key }) => ({ tokens, key }))
const job: BrainJob = {
  id: 'b',
  kind: 'brain',
  config: tinyBrain,
  seed: 1,
  corpus: trainJob().corpus,
  sampling: trainJob().sampling,
  rule: adamw,
  marks: [0, 7, 30],
  exams: ['held-out', some],
}

it('comes to the very figures of a training and its exams', async () => {
  const lab = await startedLab()
  const asked = (from: string, on: 'held-out' | typeof some) =>
    done<'evaluate'>(lab, { id: 'e', kind: 'evaluate', from, on })
  const heard: number[] = []
  const report = await lab.run(
    { ...job, to: 'brain' },
    { onProgress: ({ points }) => heard.push(...points.map(({ step }) => step)) },
  )
  if (report.kind !== 'brain') throw new Error(report.kind)
  expect(heard).toEqual(Array.from({ length: 30 }, (_, i) => i))
  const trained = await done<'train'>(lab, trainJob({ rule: adamw, steps: 7, saveEvery: 7 }))
  const mean = trained.points.reduce((sum, { bits }) => sum + bits, 0) / 7
  expect(report.marks.map(({ step }) => step)).toEqual([0, 7, 30])
  expect([report.marks[0].trainBits, report.marks[0].exams[0]]).toEqual([null, (await asked('start', 'held-out')).exam])
  expect(report.marks[1].trainBits).toBeCloseTo(mean, 6)
  expect(report.marks[1].exams[1]).toEqual((await asked('end', some)).exam)
  await lab.run(trainJob({ rule: adamw, to: 'whole' }))
  const [weights, whole] = [await lab.checkpoint('brain'), await lab.checkpoint('whole')]
  expect(weights).toEqual(whole)
  await lab.dispose()
})

it('may begin as a copy, and is looked at on cards: what a single step says of itself', async () => {
  const lab = await startedLab()
  const card = { tokens: town.train[0].tokens, blank: 2 }
  const other = { tokens: town.train[1].tokens, blank: 1 }
  const rule = { kind: 'sgd', rate: 0.1 } as const
  const alone = { pool: { from: 0, to: 0 }, extra: [card.tokens] }
  const sampling = { seed: 1, rows: 1 }
  const copy = {
    ...job,
    from: 'start',
    corpus: alone,
    sampling,
    rule,
    marks: [0, 1, 2],
    exams: [],
    looks: [card, other],
  }
  const { marks, to } = await done<'brain'>(lab, { ...copy, to: 'pressed' })
  expect(to).toBe('pressed')
  const step = { id: 's', kind: 'step', from: 'start', to: 's1', card, corpus: null, sampling, rule } as const
  const { trace } = await done<'step'>(lab, { ...step, stepNumber: 0, topGradients: 1 })
  expect(marks.slice(0, 2).map(({ looks }) => looks?.[0])).toEqual([trace.before, trace.after])
  const second = await done<'step'>(lab, { ...step, from: 's1', to: 's2', stepNumber: 1, topGradients: 1 })
  expect(marks[2].looks?.[0]).toEqual(second.trace.after)
  expect(marks[2].looks?.[1].top).toHaveLength(8)
  expect((await lab.checkpoint('pressed')).weights).toEqual((await lab.checkpoint('s2')).weights)
  const wider = { ...copy, config: { ...tinyBrain, width: 2 * tinyBrain.width } }
  await expect(lab.run(wider)).rejects.toMatchObject({ trouble: 'bad-job' })
  await expect(lab.run({ ...copy, looks: [{ ...card, blank: 60 }] })).rejects.toMatchObject({ trouble: 'bad-job' })
  await lab.dispose()
})

it('may have words of its own, and writes them', async () => {
  const lab = await townLab()
  const letters = { ...tinyBrain, vocab: 5, context: 60 }
  const counting = Array.from({ length: 12 }, (_, i) => Array.from({ length: 20 + i }, (_, k) => 1 + (k % 4)))
  const own = {
    ...job,
    config: letters,
    corpus: { pool: null, extra: counting },
    marks: [120],
    exams: [[{ tokens: counting[3] }]],
    writes: [{ prompt: [1, 2], count: 2, longest: 10, temperature: 0, seed: 5 }],
  }
  const { marks, written } = await done<'brain'>(lab, own)
  expect(marks[0].exams[0].bits).toBeLessThan(0.5)
  expect(written).toEqual([
    [
      [3, 4, 1, 2, 3, 4, 1, 2],
      [3, 4, 1, 2, 3, 4, 1, 2],
    ],
  ])
  await lab.dispose()
})

it.each([
  ['marks out of order', { marks: [5, 5] }],
  ['an exam without sentences', { exams: [[]] }],
  ['a sentence longer than it reads', { corpus: { pool: null, extra: [Array.from({ length: 40 }, () => 1)] } }],
  ['a rate that blows it up', { rule: { kind: 'sgd', rate: 500 } as const }],
  ['heads that do not divide its width', { config: { ...tinyBrain, heads: 3 } }],
])('is refused in words: %s', async (_, part) => {
  const lab = await townLab()
  await expect(lab.run({ ...job, ...part })).rejects.toMatchObject({ trouble: 'bad-job' })
  await lab.dispose()
})

it('comes through a door as it was, is examined on the practice paper, and says how far two reports lie apart', async () => {
  expect(labJobSchema.parse(JSON.parse(JSON.stringify(job)))).toEqual(job)
  const practice = town.heldOut.slice(0, 4)
  const own = withPapers(job, { exam: [], practice, cards: [] })
  expect(own.exams[0]).toEqual(practice.map(({ tokens, key }) => ({ tokens, key })))
  expect(own.exams[1]).toBe(job.exams[1])
  const exam = { bits: 2, keyBits: 3, tokens: 9 }
  const told = { jobId: 'b', kind: 'brain', marks: [{ step: 0, trainBits: 4, exams: [exam] }], written: [] } as const
  const other = { ...told, marks: [{ step: 0, trainBits: 4.5, exams: [{ ...exam, keyBits: 3.25 }] }] }
  const offs = differences(told, other).map(({ off }) => off)
  expect([Math.max(...offs), offs.filter((off) => off > 0).length]).toEqual([0.5, 2])
})
