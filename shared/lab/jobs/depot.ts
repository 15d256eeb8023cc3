/**
 * The model of a pack: fresh weights, and so many steps on all its training sentences. It is a chain of jobs of which every
 * lab can do one after the other, cut wherever others must get their turn; however it is cut, it comes to the same weights.
 */
import { z } from 'zod'
import { jobKind } from '../job-kind.ts'
import { LabError } from '../lab-error.ts'
import { id, modelConfigSchema, rows, rule, seed, steps, type Of } from '../shapes.ts'
import { init } from './init.ts'
import { train } from './train.ts'

const job = z.object({
  kind: z.literal('depot'),
  id,
  to: id,
  config: modelConfigSchema,
  seed,
  rows,
  steps: steps.min(1),
  rule,
})
const report = z.object({ jobId: id, kind: z.literal('depot'), to: id })

export type DepotJob = Of<typeof job>

/** Its first part: the weights before any step. */
export function depotStart({ id, config, seed, to }: DepotJob): Of<typeof init.job> {
  return { id, kind: 'init', config, seed, to }
}

/** The steps from `firstStep` on, at most so many of them; they start from what the part before has left. */
export function depotPart(job: DepotJob, sentences: number, firstStep: number, most: number): Of<typeof train.job> {
  const { id, to, seed, rows, rule } = job
  const steps = Math.min(most, job.steps - firstStep)
  const corpus = { pool: { from: 0, to: sentences }, extra: [] }
  return { id, kind: 'train', from: to, to, corpus, sampling: { seed, rows }, firstStep, steps, rule, saveEvery: steps }
}

export const depot = jobKind(job, report, {
  trains: true,
  async run(job, tools): Promise<Of<typeof report>> {
    await init.run(depotStart(job), tools)
    const { ended, nextStep } = await train.run(depotPart(job, tools.pack.train.length, 0, job.steps), tools)
    if (ended !== 'done') throw new LabError('bad-job', `the depot model ${ended} at ${nextStep}`)
    return { jobId: job.id, kind: 'depot', to: job.to }
  },
  answers: ({ to }, report) => report.to === to,
  differences: () => [],
})
