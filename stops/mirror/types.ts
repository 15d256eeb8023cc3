/** Mirror room: a model says of two groups what its text says of them, and more; repairs, and what each costs (LEARNING D16, D21, E17). */
import type { CheckpointId } from '../../shared/lab/shapes.ts'
import type { Form } from '../../shared/lessons/plan.ts'
import { reached } from '../../shared/match/phases.ts'
import type { SeatId, TeamId } from '../../shared/match/types.ts'
import type { Bets } from '../../shared/moves/bet.ts'
import type { Choices } from '../../shared/moves/choose.ts'
import type { Measuring } from '../../shared/moves/measure.ts'
import type { Votes } from '../../shared/moves/vote.ts'
import type { ContentId } from './content-ids.ts'

export const PHASES = [
  'table',
  'dial',
  'repair',
  'land',
  'race',
  'front',
  'other',
  'found',
  'again',
  'after',
  'say',
  'answer',
] as const
export type MirrorPhase = (typeof PHASES)[number]

/** What a team has decided: indices into `REPAIRS` and `DOSES`. */
export interface Fix {
  readonly repair: number
  readonly dose: number
}

/** A model under the test. */
export interface Gauge {
  /** Steps that it was trained. */
  readonly step: number
  /** Share of what is usually said of the first group: what it is higher after the first group than after the second. */
  readonly gap: number
  /** The same in sentences of the other kind, which no test has asked about. */
  readonly other: number
  /** Bits a word on the general exam. */
  readonly general: number
}

/** On its way from the first step to the last. */
export type Course = readonly Gauge[]

export interface MirrorState extends Measuring {
  readonly stop: 'mirror'
  readonly phase: MirrorPhase
  readonly form: Form
  readonly rematch: boolean
  readonly content: ContentId
  /** Share of the usual in the text whose gap is bet on. */
  readonly asked: number
  /** Weights of the model that is repaired. */
  readonly biased: CheckpointId
  /** Chips on how large the gap will be. */
  readonly guesses: Bets
  readonly repairs: Choices
  readonly doses: Choices
  /** By repair: where it will land in full. */
  readonly lands: readonly Choices[]
  /** Chips on what the own model says in sentences of the other kind. */
  readonly others: Bets
  /** Whose model these are on, once they lie: who sits elsewhere later is not paid for another's. */
  readonly otherFor: Readonly<Record<SeatId, TeamId>>
  /** Chips on what the rematch brings. */
  readonly agains: Bets
  readonly reasons: Votes
  /** By team, once the phase that asks has ended; a team that has said nothing repairs nothing. */
  readonly fixes: Readonly<Record<TeamId, Fix | null>>
  /** By what was trained (arms.ts). */
  readonly measured: Readonly<Record<string, Course>>
  /** What is trained now, and its loss on the way, bits a word: so many of its steps as a curve has points. */
  readonly training: string | null
  readonly live: readonly number[]
}

export const isFrom = reached(PHASES)
