/** Who moves together: which words come to lie near each other while a model learns (LEARNING C12). */
import type { DriftMark } from '../../shared/lab/jobs/drift.ts'
import type { Form } from '../../shared/lessons/plan.ts'
import { reached } from '../../shared/match/phases.ts'
import type { Bets } from '../../shared/moves/bet.ts'
import type { Measuring } from '../../shared/moves/measure.ts'
import type { Votes } from '../../shared/moves/vote.ts'
import type { TokenId } from '../../shared/packs/pack.ts'

/** The first three come again with the rematch. */
export const PHASES = ['bet', 'train', 'map', 'say', 'answer'] as const
export type MovesPhase = (typeof PHASES)[number]

export interface Pair {
  readonly words: readonly [TokenId, TokenId]
  /** In the text: read between the same neighbours, or in the same sentences. */
  readonly kind: 'alike' | 'beside'
}

/** A training that was watched. */
export interface Watched {
  readonly marks: readonly DriftMark[]
  /** How much of what the words differ by lies in the map, a share. */
  readonly shown: number
}

export interface MovesState extends Measuring {
  readonly stop: 'who-moves'
  readonly phase: MovesPhase
  readonly form: Form
  readonly rematch: boolean
  /** null: the text has too few. */
  readonly pairs: readonly Pair[] | null
  /** 0, and 1 in the rematch. */
  readonly leg: number
  /** By leg. */
  readonly bets: readonly Bets[]
  readonly watched: readonly (Watched | null)[]
  /** While it trains: steps taken, and the cosine of each pair there. */
  readonly live: { readonly step: number; readonly cosines: readonly number[] } | null
  /** Index of the mark that the map shows. */
  readonly frame: number
  readonly reasons: Votes
}

export const isFrom = reached(PHASES)
