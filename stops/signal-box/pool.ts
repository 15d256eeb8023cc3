/** What the duels are made of: free sentences of the room's own model. */
import type { Answer } from '../../shared/moves/measure.ts'
import type { LabJob } from '../../shared/lab/jobs.ts'
import type { CheckpointId } from '../../shared/lab/shapes.ts'
import type { Brain } from '../../shared/match/types.ts'
import { JUDGES, POOL, TEMPERATURE } from './content.ts'
import type { Written } from './tastes.ts'

type GenerateQuestion = Omit<Extract<LabJob, { kind: 'generate' }>, 'id' | 'kind'>

/** So many for each judge; what one taste looks for is in every fifth of them only. */
const EACH = 20

export function poolQuestion(from: CheckpointId, { config }: Brain, seed: number, judges: number): GenerateQuestion {
  return {
    from,
    prompt: [],
    count: Math.min(POOL, EACH * Math.max(JUDGES, judges)),
    longest: config.context - 1,
    temperature: TEMPERATURE,
    seed,
    judged: true,
  }
}

export function poolOf({ sentences, says = null }: Answer<'generate'>): Written[] {
  return sentences.map((tokens, i) => ({ tokens, says: says?.[i] ?? null }))
}
