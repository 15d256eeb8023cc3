/** Garage: the same coal for every car, and a brain to design for it (LEARNING C16, D10, E9 to E12). */
import type { Form } from '../../shared/lessons/plan.ts'
import { reached } from '../../shared/match/phases.ts'
import type { SeatId, TeamId } from '../../shared/match/types.ts'
import type { Bets } from '../../shared/moves/bet.ts'
import type { Choices } from '../../shared/moves/choose.ts'
import type { Paced } from '../../shared/moves/left.ts'
import type { Measuring } from '../../shared/moves/measure.ts'
import type { Hands } from '../../shared/moves/press.ts'
import type { Votes } from '../../shared/moves/vote.ts'
import type { Lever } from './content.ts'

export const PHASES = ['bet', 'build', 'race', 'curve', 'again', 'moved', 'say', 'answer'] as const
export type GaragePhase = (typeof PHASES)[number]

/** A brain: `share` of the pack's sentences are those that it reads. */
export type Design = Readonly<Record<Lever, number>>

/** What a design comes to for so much coal. */
export interface Plan {
  readonly design: Design
  readonly parameters: number
  readonly steps: number
  /** Different sentences that it reads. */
  readonly sentences: number
}

/** A team has driven its car over a part of the way. */
export interface Test extends Plan {
  readonly team: TeamId
  /** On the exam; null: not yet, or it could not be measured. */
  readonly bits: number | null
}

export interface Car extends Plan {
  /** Which of the cars that were bet on; null: a team's own. */
  readonly factory: number | null
  readonly teams: readonly TeamId[]
}

/** What a car came to, bits a token. */
export interface Run {
  /** Of sentences that it had not trained on yet, while its coal burned. */
  readonly curve: readonly number[]
  /** On the exam, by start. */
  readonly bits: readonly number[]
}

export interface GarageState extends Measuring, Paced {
  readonly stop: 'garage'
  readonly phase: GaragePhase
  readonly form: Form
  readonly rematch: boolean
  readonly bets: Bets
  /** What each has set a lever to, as an index into its settings. */
  readonly levers: Readonly<Record<Lever, Choices>>
  /** Who would like to drive their team's car now. */
  readonly hands: Readonly<Record<TeamId, Hands>>
  readonly tests: readonly Test[]
  /** Who is content with their team's car. */
  readonly ready: readonly SeatId[]
  /** Those that were bet on, then those of the teams that are none of these; none before the garage is closed. */
  readonly cars: readonly Car[]
  /** Points of the loss curves, car after car, as far as they have come. */
  readonly live: readonly number[]
  /** By car; null: not yet. */
  readonly race: readonly Run[] | null
  /** The same with ten times the coal. */
  readonly later: readonly Run[] | null
  /** When the lab was asked for the cars that it is training, ms of the doorman's clock; null: for none. */
  readonly since: number | null
  /** Seconds that it took over those that have come. */
  readonly seconds: number
  readonly again: Bets
  readonly reasons: Votes
}

export const isFrom = reached(PHASES)
