/** Rows of the leaderboards, and their order. A row can be recomputed from the match's log. */
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

/** What an exam tells a row: the loss, and how far below the exam's own floor chance alone may bring one. */
export interface Marks {
  readonly bits: number
  readonly floor?: { readonly bits: number; readonly error: number }
}

/**
 * Why a Run earns no row. `below-floor`: nobody who has not seen the exam's sentences scores so well. `bad-start`: the model
 * knew less than nothing before, so that what it learned is no longer counted from there.
 */
export type RowTrouble = 'below-floor' | 'bad-start'

/** An untrained model may be so far above blind guessing, bits; measured over 80 seeds: 0.25 at most. */
const START_SLACK = 0.5

/** A row must be possible: from blind guessing (log2 V) at most, to the floor at best. */
export function rowTrouble(before: Marks, { bits, floor }: Marks, summitBits: number): RowTrouble | null {
  if (floor !== undefined && bits < floor.bits - floor.error) return 'below-floor'
  return before.bits > summitBits + START_SLACK ? 'bad-start' : null
}
