/** One job, whatever its kind, from its text to its result. */
import type { Desk } from './desk.ts'
import type { LabJob, LabResult } from './jobs.ts'
import { runDepot } from './depot-model.ts'
import { runForks } from './run-forks.ts'
import { runInit } from './run-init.ts'
import { runEvaluate, runGenerate, runInspect, runPredict } from './run-looking.ts'
import { runStep } from './run-step.ts'
import { runTrain } from './run-train.ts'

export async function runJob(job: LabJob, desk: Desk): Promise<LabResult> {
  switch (job.kind) {
    case 'init':
      return runInit(job, desk)
    case 'depot':
      return runDepot(job, desk)
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
