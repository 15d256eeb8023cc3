/** What an update reads, and the question to the lab: steps on a copy of the model, which is looked at before and after. */
import type { BrainJob } from '../../shared/lab/jobs/brain.ts'
import type { CheckpointId } from '../../shared/lab/shapes.ts'
import type { Brain } from '../../shared/match/types.ts'
import { randomFrom } from '../../shared/measures/random.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import { OLD, ROWS, RULE, STEPS } from './content.ts'
import type { News } from './news.ts'
import type { PlanName } from './types.ts'

interface Asking {
  readonly pack: Pack
  readonly brain: Brain
  readonly seed: number
  readonly from: CheckpointId
  readonly to: CheckpointId
}

export function updateQuestion(
  plan: PlanName,
  { sentences, asks, fresh }: News,
  { pack, brain, seed, from, to }: Asking,
): Omit<BrainJob, 'id' | 'kind'> {
  const old =
    plan === 'alone'
      ? []
      : randomFrom(seed)
          .shuffle(pack.train)
          .slice(0, OLD * sentences.length)
  return {
    config: brain.config,
    seed,
    from,
    to,
    corpus: { pool: null, extra: [...sentences, ...old.map(({ tokens }) => tokens)].map((words) => [...words]) },
    sampling: { seed, rows: ROWS },
    rule: RULE,
    marks: [0, STEPS],
    exams: ['held-out'],
    looks: asks.map(({ tokens, blank }) => ({ tokens: tokens.with(blank, fresh), blank })),
  }
}
