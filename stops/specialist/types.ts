/** Specialist: a model is tuned for a client, and what it was good at before is the price (LEARNING B9, B10, D12, E13, E22). */
import type { CheckpointId } from '../../shared/lab/shapes.ts'
import type { Form } from '../../shared/lessons/plan.ts'
import { reached } from '../../shared/match/phases.ts'
import type { SeatId, TeamId } from '../../shared/match/types.ts'
import type { Bets } from '../../shared/moves/bet.ts'
import type { Choices } from '../../shared/moves/choose.ts'
import type { Measuring } from '../../shared/moves/measure.ts'
import type { Votes } from '../../shared/moves/vote.ts'
import type { Deal } from './auction.ts'
import type { ContentId } from './client-ids.ts'
import type { Words } from './clients.ts'

export const PHASES = ['pick', 'recipe', 'bet', 'front', 'interview', 'again', 'left', 'say', 'answer'] as const
export type SpecialistPhase = (typeof PHASES)[number]

/** What a team has decided: indices into the lists of the levers. */
export interface Recipe {
  readonly steps: number
  readonly rate: number
  readonly replay: number
}

/** Both gauges, bits a word: the client's exam, and the general one. */
export interface Gauges {
  readonly client: number
  readonly general: number
  /** Bits at the word that the wrong cards have wrong. */
  readonly slip: number
}

export interface SpecialistState extends Measuring {
  readonly stop: 'specialist'
  readonly phase: SpecialistPhase
  readonly form: Form
  readonly rematch: boolean
  /** The model that all are copies of. */
  readonly base: CheckpointId
  /** Coal on clients. */
  readonly bids: Bets
  readonly levers: Readonly<Record<keyof Recipe, Choices>>
  readonly strikes: Choices
  readonly keeps: Choices
  readonly content: ContentId
  /** What somebody has brought, and who wants the own text in the place of a client. */
  readonly brought: Readonly<Record<SeatId, readonly Words[]>>
  readonly owns: Choices
  /** By team, once the bids are opened: the text that it works for, and who had brought it. */
  readonly texts: Readonly<Record<TeamId, { readonly seat: SeatId; readonly words: readonly Words[] }>>
  /** Who got which client for how much coal, once the bids are opened; `who` null: the rival. */
  readonly deals: readonly Deal<TeamId | null>[]
  /** By team, once the phase that asks has ended: the client's place in the list, the recipe, and the card that was struck. */
  readonly clients: Readonly<Record<TeamId, number>>
  readonly recipes: Readonly<Record<TeamId, Recipe>>
  readonly struck: Readonly<Record<TeamId, number | null>>
  readonly kept: Readonly<Record<TeamId, number>>
  readonly bets: Bets
  /** Whose model the chips are on, once they lie: who sits elsewhere later is not paid for another's. */
  readonly betFor: Readonly<Record<SeatId, TeamId>>
  /** By what was trained (arms.ts): the gauges of each training, one a seed. */
  readonly measured: Readonly<Record<string, readonly Gauges[]>>
  /** By team: the weights of its model, one a seed, where a second job will need them. */
  readonly made: Readonly<Record<TeamId, readonly CheckpointId[]>>
  /** What is trained now. */
  readonly training: string | null
  /** By what was trained: what it goes on with, question by question. */
  readonly says: Readonly<Record<string, readonly Words[]>>
  readonly reasons: Votes
}

export const isFrom = reached(PHASES)
