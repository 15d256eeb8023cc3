/**
 * The depot model of a pack, as a chain of jobs of which every lab can do one after the other: random weights, and a training
 * cut wherever others must get their turn. However it is cut, it comes to the same weights.
 */
import type { LabJob, LabResult } from './jobs.ts'
import type { Desk } from './desk.ts'
import { LabError } from './lab.ts'
import { runInit } from './run-init.ts'
import { runTrain } from './run-train.ts'

type DepotJob = Extract<LabJob, { kind: 'depot' }>
type Part = Extract<LabJob, { kind: 'init' | 'train' }>

/** Its first part: the weights before any step. */
export function depotStart({ id, config, seed, to }: DepotJob): Extract<LabJob, { kind: 'init' }> {
  return { id, kind: 'init', config, seed, to }
}

/** The steps from `firstStep` on, at most so many of them; they start from what the part before has left. */
export function depotPart(
  job: DepotJob,
  sentences: number,
  firstStep: number,
  most: number,
): Extract<Part, { kind: 'train' }> {
  const { id, to, seed, rows, rule } = job
  const steps = Math.min(most, job.steps - firstStep)
  const corpus = { pool: { from: 0, to: sentences }, extra: [] }
  return { id, kind: 'train', from: to, to, corpus, sampling: { seed, rows }, firstStep, steps, rule, saveEvery: steps }
}

export async function runDepot(job: DepotJob, desk: Desk): Promise<LabResult> {
  runInit(depotStart(job), desk)
  const trained = await runTrain(depotPart(job, desk.pack.train.length, 0, job.steps), desk)
  if (trained.ended !== 'done') throw new LabError('bad-job', `the depot model ${trained.ended} at ${trained.nextStep}`)
  return { jobId: job.id, kind: 'depot', to: job.to }
}
