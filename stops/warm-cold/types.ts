/** Warm or cold: a secret word is found by how near a model holds other words to it (LEARNING C12). */
import type { CheckpointId } from '../../shared/lab/shapes.ts'
import type { SeatId } from '../../shared/match/types.ts'
import { reached } from '../../shared/match/phases.ts'
import type { Measuring } from '../../shared/moves/measure.ts'
import type { TokenId } from '../../shared/packs/pack.ts'

/** The last two come again with the rematch. */
export const PHASES = ['cold', 'warm', 'told'] as const
export type WarmPhase = (typeof PHASES)[number]

/** The untrained model, and the trained one. */
export type Side = 'cold' | 'warm'

/** Words that each seat has tried, in its order. */
export type Tries = Readonly<Record<SeatId, readonly TokenId[]>>

/** One search for one secret. */
export interface Search {
  /** Cosine of every word with the secret; null: not measured. */
  readonly cosines: readonly number[] | null
  readonly tries: Tries
}

export interface Hunt {
  readonly secret: TokenId
  readonly cold: Search
  readonly warm: Search
}

export interface WarmState extends Measuring {
  readonly stop: 'warm-cold'
  readonly phase: WarmPhase
  readonly rematch: boolean
  /** The trained one. */
  readonly model: CheckpointId
  /** The first, and the one of the rematch. */
  readonly hunts: readonly Hunt[]
  readonly round: number
}

export const isFrom = reached(PHASES)
