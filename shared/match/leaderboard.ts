/** Rows of the leaderboards, and their order. A row can be recomputed from the match's log. */
import type { TeamId } from './types.ts'

/** The class's own score for one Run: how far the shared model's held-out loss dropped. */
export interface BoardRow {
  readonly matchCode: string
  readonly classCode: string | null
  readonly packId: string
  /** Shape and step budget, such as `64x2 310`: only rows of the same brain are compared. */
  readonly brain: string
  readonly at: number
  readonly beforeBits: number
  readonly afterBits: number
  readonly players: number
  /** The server evaluated the checkpoint itself. Rows without it are never stored. */
  readonly audited: boolean
  readonly solo: boolean
}

/** Bits of held-out loss that the run took off. */
export function lossDrop(row: BoardRow): number {
  return row.beforeBits - row.afterBits
}

/** How much a team's sentences helped, in bits on key words: mean over seeds and its 95 % interval. */
export interface TeamCredit {
  readonly team: TeamId
  readonly mean: number
  readonly low: number
  readonly high: number
  readonly seeds: number
  readonly verdict: 'helped' | 'hurt' | 'too-close'
}
