/** Some words in a row, from the pack's own, so many times each; and what the model goes on with. */
import { answersOf, type Asked } from '../match/asked.ts'
import { tokensTap } from '../match/tap.ts'
import type { SeatId } from '../match/types.ts'
import type { TokenId } from '../packs/pack.ts'
import { pick } from '../rehearsal/pick.ts'
import type { Move } from './move.ts'

export interface Paper {
  /** Words of one row, at most; at least one. */
  readonly longest: number
  /** Rows of one player. */
  readonly each: number
  /** Token ids run from 1, below this: the boundary is no word. */
  readonly vocab: number
}

export interface Row {
  /** null: taken back. */
  readonly seat: SeatId | null
  readonly words: readonly TokenId[]
  /** What came after them; null while nothing has. */
  readonly goesOn: readonly TokenId[] | null
}

export type Rows = readonly Row[]

export type RowShown = Omit<Row, 'seat'> & { readonly mine: boolean }

export interface WriteShown extends Paper {
  /** Rows that one may still write. */
  readonly left: number
  /** A seat's own; on screens that the whole room sees, and once they are told, all of them, without names. */
  readonly rows: readonly RowShown[]
}

export const write: Move<Rows, readonly TokenId[], Paper, WriteShown> = {
  tap: tokensTap,
  none: [],
  take(kept, { id }, tap, { longest, each, vocab }) {
    if (tap.length < 1 || tap.length > longest) return 'text-length'
    if (!tap.every((word) => Number.isInteger(word) && word > 0 && word < vocab)) return 'unknown-word'
    if (rowsOf(kept, id) >= each) return 'out-of-range'
    return [...kept, { seat: id, words: tap, goesOn: null }]
  },
  has: (kept, { id }) => rowsOf(kept, id) > 0,
  show: (kept, to, { longest, each, vocab }, isOpen) => ({
    longest,
    each,
    vocab,
    left: to === null ? 0 : Math.max(0, each - rowsOf(kept, to.id)),
    rows: kept.flatMap(({ seat, words, goesOn }) => {
      const mine = to !== null && seat === to.id
      return seat !== null && (mine || isOpen || to === null) ? [{ words, goesOn, mine }] : []
    }),
  }),
  /** A word that sentences begin with, and often one that follows it; the next row when the last one has been gone on with. */
  robot({ left, rows }, { world, random }) {
    if (left === 0 || rows.some(({ mine, goesOn }) => mine && goesOn === null)) return null
    const first = pick(world.following([]), random)
    return random.unit() < 0.5 ? [first] : [first, pick(world.following([first]), random)]
  },
}

/** How many rows a seat has written. */
export function rowsOf(kept: Rows, id: SeatId): number {
  return kept.filter(({ seat }) => seat === id).length
}

/** Rows that nothing has come after yet. */
export function openRows(kept: Rows): number {
  return kept.filter(({ goesOn }) => goesOn === null).length
}

/** The row has been gone on with. */
export function goneOn(kept: Rows, at: number, goesOn: readonly TokenId[]): Rows {
  return kept.map((row, i) => (i === at ? { ...row, goesOn } : row))
}

/** What a seat has written is nobody's any more, in its place. */
export function nobodys(kept: Rows, seat: SeatId): Rows {
  return kept.map((row) => (row.seat === seat ? { ...row, seat: null } : row))
}

/** Nobody's any more, in its place: its writer may write another one. */
export function takenBack(kept: Rows, at: number): Rows {
  return kept.map((row, i) => (i === at ? { ...row, seat: null, goesOn: [] } : row))
}

/** Each seat's rows, for the report. */
export function rowsAsked(kept: Rows): Asked['answers'] {
  const written = kept.flatMap(({ seat, words, goesOn }) =>
    seat === null ? [] : [{ seat, line: { mark: 'begun' as const, words, goesOn: goesOn ?? [] } }],
  )
  const bySeat = Object.fromEntries(Map.groupBy(written, ({ seat }) => seat))
  return answersOf(bySeat, (rows) => ({ kind: 'lines', lines: rows.map(({ line }) => line) }))
}
