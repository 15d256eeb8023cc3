/** Update day: whether a model learns from what people say to it, and what it takes to change it (LEARNING B20). */
import type { CheckpointId } from '../../shared/lab/shapes.ts'
import { reached } from '../../shared/match/phases.ts'
import type { Bets } from '../../shared/moves/bet.ts'
import type { Choices } from '../../shared/moves/choose.ts'
import type { Measuring } from '../../shared/moves/measure.ts'
import type { Rows } from '../../shared/moves/write.ts'
import type { TokenId } from '../../shared/packs/pack.ts'

/** A world without any news ends with the third. */
export const PHASES = ['chat', 'bet', 'same', 'plan', 'updated'] as const
export type UpdatePhase = (typeof PHASES)[number]
export const isFrom = reached(PHASES)

export type Words = readonly TokenId[]

/** How an update is read: the news alone, or among as many times more sentences that the model knows. */
export const PLANS = ['alone', 'among'] as const
export type PlanName = (typeof PLANS)[number]

/** What a model is, and what it says: a fingerprint of all its numbers, and an answer to each question of the news. */
export interface Looked {
  readonly fingerprint: number
  readonly says: readonly Words[]
}

/** An update that was trained. */
export interface Updated {
  readonly to: CheckpointId
  /** Mean probability of the new word where it is asked for, before and after. */
  readonly before: number
  readonly after: number
  /** General exam, bits a token. */
  readonly examBefore: number
  readonly examAfter: number
  /** null: not looked at yet. */
  readonly looked: (Looked & { readonly moved: number }) | null
}

export interface UpdateState extends Measuring {
  readonly stop: 'update-day'
  readonly phase: UpdatePhase
  /** The room's own model, or the depot's. */
  readonly base: CheckpointId
  /** Beginnings, and what the model went on with. */
  readonly said: Rows
  /** The model before anybody has said anything, and after all have. */
  readonly first: Looked | null
  readonly last: Looked | null
  /** Chips on what has changed, and on how many of its numbers the update moves. */
  readonly changed: Bets
  readonly moved: Bets
  /** Places in `PLANS`. */
  readonly plans: Choices
  readonly updates: Readonly<Partial<Record<PlanName, Updated>>>
}
