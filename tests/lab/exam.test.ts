/** An exam knows its own floor, and how far chance may bring a model below it. */
import { expect, it } from 'vitest'
import { examOf } from '../../shared/lab/exam.ts'
import type { Question } from '../../shared/lab/shapes.ts'
import { withPapers } from '../../shared/lab/jobs.ts'
import { examFloor } from '../../shared/packs/exam-floor.ts'
import { done, startedLab, tinyBrain, town, trainJob } from './lab-builders.ts'

/** The marks of a model whose surprise at each token is the floor's, changed by `bend` (bits; question and token). */
function marks(questions: readonly Question[], bend: (floor: number, question: number) => number) {
  const T = tinyBrain.context
  const losses = Array.from({ length: Math.ceil(questions.length / 64) }, () => new Float32Array(64 * T))
  for (const [i, { floorBits = [] }] of questions.entries()) {
    const nats = floorBits.map((floor) => bend(floor, i) * Math.LN2)
    losses[Math.floor(i / 64)].set(nats, (i % 64) * T)
  }
  return examOf(tinyBrain, questions, losses)
}

it('tells what the grammar itself would score, and asks nothing of chance from a model that is the grammar', () => {
  const { bits, floor } = marks(town.heldOut, (floor) => floor)
  expect(floor?.bits).toBeCloseTo(examFloor(town).bits, 5)
  expect(bits).toBeCloseTo(floor?.bits ?? 0, 5)
  expect(floor?.error).toBeLessThan(1e-4)
})

it('allows for chance by how much questions differ, and not for an exam that was learned by heart', () => {
  const lucky = marks(town.heldOut, (floor, i) => Math.max(0, floor + (i % 2 === 0 ? 0.3 : -0.3)))
  expect(lucky.bits).toBeGreaterThan((lucky.floor?.bits ?? 0) - (lucky.floor?.error ?? 0))
  expect(lucky.floor?.error).toBeGreaterThan(0.01)
  const learned = marks(town.heldOut, (floor) => 0.7 * floor)
  expect(learned.bits).toBeCloseTo(0.7 * (learned.floor?.bits ?? 0), 4)
  expect(learned.bits).toBeLessThan((learned.floor?.bits ?? 0) - (learned.floor?.error ?? 0))
})

it('says nothing of a floor that nobody told', () => {
  const questions = town.heldOut.slice(0, 3)
  expect(marks(questions, () => 1).floor).toBeDefined()
  expect(marks([...questions, { tokens: [1, 2] }], () => 1).floor).toBeUndefined()
})

it('takes a room’s own sentences with the job: the exam for the model, the practice paper for forks', async () => {
  const lab = await startedLab()
  await lab.run(trainJob({ steps: 5 }))
  const [exam, practice, cards] = [town.train.slice(0, 5), town.train.slice(5, 9), town.train.slice(9)]
  const own = (job: Parameters<typeof withPapers>[0]) => withPapers(job, { exam, practice, cards })
  const tokens = (sentences: typeof exam) => sentences.reduce((sum, { tokens }) => sum + tokens.length + 1, 0)
  const asked = own({ id: 'e', kind: 'evaluate', from: 'end', on: 'held-out' })
  const forks = own({
    id: 'f',
    kind: 'forks',
    from: 'end',
    pool: { from: 0, to: 20 },
    forks: [],
    seeds: [1],
    rows: 4,
    steps: 2,
    rule: { kind: 'sgd', rate: 0.1 },
  })
  const elsewhere = own({ id: 'g', kind: 'evaluate', from: 'end', on: [{ tokens: [1] }] })
  if (asked.kind !== 'evaluate' || forks.kind !== 'forks') throw new Error('another job')
  expect((await done(lab, asked)).exam.tokens).toBe(tokens(exam))
  expect((await done(lab, forks)).forks[0].exams[0].tokens).toBe(tokens(practice))
  expect(elsewhere).toMatchObject({ on: [{ tokens: [1] }] })
  await lab.dispose()
})
