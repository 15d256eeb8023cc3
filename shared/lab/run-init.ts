/** Fresh weights from a seed. */
import { checkConfig } from '../engine/check.ts'
import { initialWeights } from '../model/init.ts'
import type { Desk } from './desk.ts'
import type { LabJob, LabResult } from './jobs.ts'

export function runInit({ id, config, seed, to }: Extract<LabJob, { kind: 'init' }>, desk: Desk): LabResult {
  checkConfig(config)
  desk.put(to, { config, step: 0, weights: initialWeights(config, seed), moments: null })
  return { jobId: id, kind: 'init', to }
}
