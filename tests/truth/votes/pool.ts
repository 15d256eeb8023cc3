/** What the duels are made of: free sentences of the base model. */
import type { LabJob } from '../../../shared/lab/jobs.ts'
import type { CheckpointId } from '../../../shared/lab/shapes.ts'
import type { Brain } from '../../../shared/match/types.ts'
import { POOL, TEMPERATURE } from './content.ts'

type GenerateQuestion = Omit<Extract<LabJob, { kind: 'generate' }>, 'id' | 'kind'>

/** So many for each judge; what one taste looks for is in every fifth of them only. */
const EACH = 20

export function poolQuestion(from: CheckpointId, { config }: Brain, seed: number, judges: number): GenerateQuestion {
  return {
    from,
    prompt: [],
    count: Math.min(POOL, EACH * judges),
    longest: config.context - 1,
    temperature: TEMPERATURE,
    seed,
    judged: true,
  }
}
