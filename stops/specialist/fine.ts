/** What a model reads in a job for a client, and the question to the lab: steps on a copy of the base, examined twice. */
import { ADAMW } from '../../shared/engine/adamw.ts'
import type { BrainJob } from '../../shared/lab/jobs/brain.ts'
import type { CheckpointId } from '../../shared/lab/shapes.ts'
import type { Brain } from '../../shared/match/types.ts'
import { randomFrom } from '../../shared/measures/random.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import type { Said, Words } from './clients.ts'
import { COPIES, LEVERS, ROWS, TEMPERATURE } from './content.ts'
import type { Recipe } from './types.ts'

export type FineQuestion = Omit<BrainJob, 'id' | 'kind'>

/** The client's sentences, and mixed in among them so many others that they are this share of all. */
export function corpusFor(client: readonly Said[], others: readonly Words[], share: number): Words[] {
  const own = client.flatMap(({ tokens }) => Array.from({ length: COPIES }, () => tokens))
  const count = Math.round((own.length * share) / (1 - share))
  return [...own, ...Array.from({ length: count }, (_, at) => others[at % others.length] ?? [])].filter(
    ({ length }) => length > 0,
  )
}

/** Sentences of the world, in an order of the room's own. */
export function townOf(pack: Pack, seed: number): Words[] {
  return randomFrom(seed)
    .shuffle(pack.train)
    .map(({ tokens }) => tokens)
}

interface Fine {
  readonly brain: Brain
  /** null: fresh weights. */
  readonly from: CheckpointId | null
  readonly seed: number
  readonly corpus: readonly Words[]
  readonly recipe: Pick<Recipe, 'steps' | 'rate'>
  /** Exams, the first the client's own; the general one comes last. */
  readonly exams: readonly (readonly Said[])[]
  /** Sentences whose blank is looked at. */
  readonly looks?: readonly Said[]
  /** Beginnings that it goes on with, once it is trained. */
  readonly questions?: readonly Words[]
  readonly longest?: number
  readonly to?: CheckpointId
}

/** Examined before the first step and after the last. */
export function fineQuestion(fine: Fine): FineQuestion {
  const { brain, from, seed, corpus, recipe, exams, looks = [], questions = [], longest = 1, to } = fine
  return {
    config: brain.config,
    seed,
    ...(from === null ? {} : { from }),
    corpus: { pool: null, extra: corpus },
    sampling: { seed, rows: ROWS },
    rule: { ...ADAMW, rate: LEVERS.rate[recipe.rate] ?? LEVERS.rate[1] },
    marks: [0, LEVERS.steps[recipe.steps] ?? 0],
    exams: [...exams.map((said) => said.map(({ tokens }) => ({ tokens: [...tokens] }))), 'held-out'],
    looks: looks.flatMap(({ tokens, blank }) => (blank === null ? [] : [{ tokens: [...tokens], blank }])),
    writes: questions.map((prompt) => ({
      prompt: [...prompt],
      count: 1,
      longest: longest - 1 - prompt.length,
      temperature: TEMPERATURE,
      seed,
    })),
    ...(to === undefined ? {} : { to }),
  }
}
