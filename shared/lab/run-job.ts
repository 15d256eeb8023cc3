/** One job, whatever its kind, from its text to its result. */
import { initialWeights } from '../model/init.ts'
import { checkConfig } from '../engine/check.ts'
import type { Desk } from './desk.ts'
import type { LabJob, LabResult } from './jobs.ts'
import { runForks } from './run-forks.ts'
import { runEvaluate, runGenerate, runInspect, runPredict } from './run-looking.ts'
import { runStep } from './run-step.ts'
import { runTrain } from './run-train.ts'

export function runJob(job: LabJob, desk: Desk): Promise<LabResult> {
  switch (job.kind) {
    case 'init':
      return runInit(job, desk)
    case 'train':
      return runTrain(job, desk)
    case 'step':
      return runStep(job, desk)
    case 'evaluate':
      return runEvaluate(job, desk)
    case 'predict':
      return runPredict(job, desk)
    case 'inspect':
      return runInspect(job, desk)
    case 'generate':
      return runGenerate(job, desk)
    case 'forks':
      return runForks(job, desk)
  }
  return job satisfies never
}

async function runInit({ id, config, seed, to }: Extract<LabJob, { kind: 'init' }>, desk: Desk): Promise<LabResult> {
  checkConfig(config)
  desk.put(to, { config, step: 0, weights: initialWeights(config, seed), moments: null })
  return { jobId: id, kind: 'init', to }
}
