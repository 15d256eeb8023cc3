/** What one sentence costs in several languages, paid by the piece, when pieces were learned in one of them. */
import { cutter, type Merge } from '../../shared/text/pieces.ts'
import { memoized } from '../../shared/measures/memoized.ts'
import { GUESSED, SENTENCES } from './content.ts'

export interface Ticket {
  readonly id: string
  readonly text: string
  readonly pieces: readonly string[]
}

/** The language at home first: the one that is cut into fewest pieces. The others as they stand in the list. */
export const ticketsOf = memoized((merges: readonly Merge[]): readonly Ticket[] => {
  const cut = cutter(merges)
  const all = SENTENCES.map(({ id, text }): Ticket => ({ id, text, pieces: cut(text) }))
  const [home] = all.toSorted((a, b) => a.pieces.length - b.pieces.length)
  return home === undefined ? all : [home, ...all.filter(({ id }) => id !== home.id)]
})

/** Of the language whose price is guessed. */
export function priceOf(merges: readonly Merge[]): number {
  return ticketsOf(merges).find(({ id }) => id === GUESSED)?.pieces.length ?? 0
}
