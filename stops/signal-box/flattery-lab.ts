/** The questions to the lab for flattery: a copy learns manners, writes, is trained from what was preferred, and goes on with beginnings. */
import { ADAMW } from '../../shared/engine/adamw.ts'
import type { BrainJob } from '../../shared/lab/jobs/brain.ts'
import type { LabJob } from '../../shared/lab/jobs.ts'
import type { Pair } from '../../shared/lab/jobs/prefer.ts'
import type { CheckpointId } from '../../shared/lab/shapes.ts'
import type { Brain } from '../../shared/match/types.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import { LEASHES, MANNERS, POLITE, ROWS, TEMPERATURE, USUAL } from './content.ts'
import { mannersOf, promptsOf } from './flattery.ts'
import { preferQuestion, type PreferQuestion } from './votes.ts'

interface Asking {
  readonly pack: Pack
  readonly brain: Brain
  readonly seed: number
  readonly from: CheckpointId
}
type To = Asking & { readonly to: CheckpointId }
type Question<K extends LabJob['kind']> = Omit<Extract<LabJob, { kind: K }>, 'id' | 'kind'>

export function politeQuestion({ pack, brain, seed, from, to }: To): Omit<BrainJob, 'id' | 'kind'> {
  return {
    config: brain.config,
    seed,
    from,
    to,
    corpus: { pool: null, extra: mannersOf(pack, seed).map((words) => [...words]) },
    sampling: { seed, rows: ROWS },
    rule: { ...ADAMW, rate: MANNERS.rate },
    marks: [MANNERS.steps],
    exams: [],
  }
}

export function politePool({ brain, seed, from }: Asking): Question<'generate'> {
  return {
    from,
    prompt: [],
    count: POLITE,
    longest: brain.config.context - 1,
    temperature: TEMPERATURE,
    seed,
    judged: true,
  }
}

/** On the leash that is usual. */
export function flatteredQuestion(pairs: readonly Pair[], { to, ...asking }: To): PreferQuestion {
  return { ...preferQuestion('class', { pairs, proof: [] }, { ...asking, beta: LEASHES[USUAL] }), to }
}

export function promptsQuestion({ pack, brain, seed, from }: Asking): Question<'chat'> {
  const prompts = promptsOf(pack, seed).map((words) => [...words])
  return { from, prompts, longest: brain.config.context - 1, temperature: TEMPERATURE, seed }
}
