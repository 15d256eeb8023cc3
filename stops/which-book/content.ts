/** Which book did this brain read? Its times, limits and stakes. Texts live in the locale. */
import type { Form, PlannedStop } from '../../shared/lessons/plan.ts'
import type { ChipTable } from '../../shared/measures/chips.ts'
import type { Leg } from './types.ts'

/** Seconds at the designed pace. */
export const SECONDS = { read: 45, line: 38, lines: 50, told: 30, matrix: 30 } as const

/** Brains that write in one round, one after the other. */
export const TURNS = 2
/** Lines that are shown at the second bet; at the first it is one. */
export const LINES = 5
/** A bet after one line is worth so many times its bits, one after all lines once. */
export const STAKES = { line: 2, lines: 1 } as const

/** The two bets on a brain. */
export const WHENS = ['line', 'lines'] as const

/** The last round of a rematch is played with the brains of the round before it. */
export function legsOf({ form, rematch }: Pick<PlannedStop, 'rematch'> & { readonly form: Form }): Leg[] {
  const legs: Leg[] = form === 'express' ? [leg('mixtures')] : [leg('mixtures'), leg('printings')]
  const again = legs.at(-1)
  return rematch && again !== undefined ? [...legs, { ...again, isRematch: true }] : legs
}

const leg = (set: Leg['set']): Leg => ({ set, isRematch: false })

/** Each outcome has one chip of the house. */
export function chipsOn(books: number): ChipTable {
  return { outcomes: books, chips: 12, house: books }
}

/** Books that lie side by side in the first round. */
export const MOST_BOOKS = 4
/** Sentences that a brain reads, at most. */
export const READ = 1200
/** The part of them that its own book has; the others share the rest (docs/truth.md, B1). */
export const OWN_PART = 0.7
/** Of a book, sentences that no brain has read, for the table of all brains on all books. */
export const HELD = 100
/** A text of fewer sentences is no book of its own. */
export const LEAST_READ = 150

/** Misprinted editions beside the right one, and pairs of words that have changed places in each. */
export const MISPRINTS = 2
export const SWAPS = 16
/** A word may change places if it carries meaning in this part of all sentences, and in two at least; of a rack so many may. */
export const COMMON = { part: 1 / 450, among: 14 } as const

/** One layer, so narrow: 400 steps take a second or two. */
export const SHAPE = { layers: 1, width: 32, heads: 4 } as const
export const STEPS = 400
export const ROWS = 32
/** Lines that a brain writes, of which some will be copies; a shown line has so many words. */
export const WRITES = 80
export const TEMPERATURE = 0.8
export const LEAST_WORDS = 3
/** Of those, so many are kept: enough for one brain that writes every time. */
export const KEPT = 2 * 3 * LINES

/** Sentences of a book that lie open on the table. */
export const OPEN = 8
