/** Judge duel: its times, its bets, and how the six models are made. What the figures come from stands in docs/truth.md, J1. */
import { ADAMW } from '../../shared/engine/adamw.ts'
import type { UpdateRule } from '../../shared/engine/engine.ts'
import type { ChipTable } from '../../shared/measures/chips.ts'
import type { Things } from '../../shared/moves/rank.ts'
import type { LastQuestion } from '../../shared/moves/vote.ts'
import { METRICS, type Author, type JudgePhase } from './types.ts'

/** Seconds at the designed pace; the first phase has the rules to be read, too. */
export const SECONDS: Readonly<Record<JudgePhase, number>> = {
  rank: 90,
  bets: 125,
  metrics: 80,
  people: 55,
  say: 50,
  answer: 20,
}

/** Words of the sentence that all are given, and how many it must have at least. */
export const BEGUN = 2
export const SHORTEST = 7
/** Words of a whole sentence. */
export const LONGEST = 11

/** Endings of other sentences that begin alike, beside the one: BLEU may be given several. */
export const OTHERS = 7

/** What a model of its own reads, for so many steps. null: all sentences of the world. */
export interface School {
  readonly steps: number
  readonly sentences: number | null
  /** Who comes out of it, in the order in which the lab is asked for their endings. */
  readonly writes: readonly Author[]
}

/** Who has learned where, and how it takes its words: at 1 it draws them, at 0 it always takes the likeliest. */
export const SCHOOLS = {
  early: { steps: 15, sentences: null, writes: ['early', 'loop'] },
  middle: { steps: 40, sentences: null, writes: ['middle'] },
  rote: { steps: 150, sentences: 40, writes: ['rote'] },
} as const satisfies Record<string, School>
export type SchoolName = keyof typeof SCHOOLS

export const TEMPERATURES: Readonly<Record<Author, number>> = {
  early: 1,
  loop: 0,
  middle: 1,
  rote: 1,
  late: 1,
  sure: 0,
}
/** So often a model tries that draws its words: what another has said already is passed over. */
export const TRIES = 4

export const ROWS = 32
export const RULE: UpdateRule = ADAMW

/** Fewer sentences than this are no contest. */
export const LEAST = 3

export const thingsOf = (outputs: { readonly length: number }): Things => ({ things: outputs.length })
/** Which sentence a metric puts first. */
export const firstTable = (outputs: { readonly length: number }): ChipTable => ({
  outcomes: Math.max(2, outputs.length),
  chips: 10,
  house: 4,
})
/** Which metric agrees most with the class. */
export const AGREE: ChipTable = { outcomes: METRICS.length, chips: 10, house: 4 }

/** What is known of a model whose BLEU is better; the second is right. */
export const REASONS = ['better', 'shared', 'liked', 'true'] as const
export const LAST: LastQuestion = { options: REASONS.length, right: 1 }
