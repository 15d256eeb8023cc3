/** Time capsule: what a model does after its cutoff, how its losses tell that the world has changed, and what an update is worth (LEARNING B24, E18). */
import type { CheckpointId, WordShare } from '../../shared/lab/shapes.ts'
import type { Form } from '../../shared/lessons/plan.ts'
import { reached } from '../../shared/match/phases.ts'
import type { Bets } from '../../shared/moves/bet.ts'
import type { Choices } from '../../shared/moves/choose.ts'
import type { Measuring } from '../../shared/moves/measure.ts'
import type { Votes } from '../../shared/moves/vote.ts'
import type { TokenId } from '../../shared/packs/pack.ts'

/** The rematch watches once more, over `again`, `more` and `seen`. A world that says nothing for sure has only the last two. */
export const PHASES = [
  'ask',
  'sure',
  'alarm',
  'days',
  'found',
  'again',
  'more',
  'seen',
  'update',
  'after',
  'say',
  'answer',
] as const
export type CapsulePhase = (typeof PHASES)[number]
export const isFrom = reached(PHASES)

export type Words = readonly TokenId[]

/** How an update is read: the new sentences alone, or among old ones. */
export const UPDATES = ['alone', 'among'] as const
export type UpdateName = (typeof UPDATES)[number]
/** What can be done once the world has changed. */
export const PLANS = ['leave', ...UPDATES] as const
export type PlanName = (typeof PLANS)[number]

/** A changed fact: a sentence that says it now, where the word stands in it, and the word that stood there before. */
export interface Asked {
  readonly tokens: Words
  readonly blank: number
  readonly old: TokenId
}

/** Losses of days, bits a word: each of sentences that no other day has, as far as there are enough. */
export interface Losses {
  /** Before anything could change: what an alarm is set by. */
  readonly quiet: readonly number[]
  readonly days: readonly number[]
  /** The same days, had the world stayed as it was. */
  readonly still: readonly number[]
}

/** Watching the days, once: the alarms of all, and their chips on the day of the change. */
export interface Watch {
  /** From 1 on; nobody is told before the days are over. */
  readonly changesOn: number
  /** null: not measured. */
  readonly losses: Losses | null
  /** Places in `LEVELS`. */
  readonly alarms: Choices
  readonly whens: Bets
}

/** A model on the sentences of a week after the change, bits a word. */
export interface Week {
  /** Sentences that are said otherwise now. */
  readonly changed: number
  /** All others. */
  readonly rest: number
  /** All of them together. */
  readonly all: number
}

export interface CapsuleState extends Measuring {
  readonly stop: 'time-capsule'
  readonly phase: CapsulePhase
  readonly form: Form
  readonly rematch: boolean
  /** The room's own model, or the depot's. */
  readonly base: CheckpointId
  /** What it is asked; chips lie on the first. None: this world says nothing for sure. */
  readonly asks: readonly Asked[]
  /** Chips on how it answers. */
  readonly bets: Bets
  /** By question: the likeliest words after it. null: not measured. */
  readonly says: readonly (readonly WordShare[])[] | null
  readonly watches: readonly Watch[]
  /** Days of the running watch that have come. */
  readonly days: number
  /** Places in `PLANS`. */
  readonly plans: Choices
  /** The model as it is, and what has become of it by each update. */
  readonly weeks: Readonly<Partial<Record<PlanName, Week>>>
  /** The week for the model as it is, had the world stayed as it was. null: not measured. */
  readonly still: number | null
  readonly reasons: Votes
}

/** Which watch the phase belongs to. */
export function watchAt(phase: CapsulePhase): number {
  return phase === 'again' || phase === 'more' || phase === 'seen' ? 1 : 0
}
