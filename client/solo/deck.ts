/** The cards of a device: the terms of all stops that were finished here, each with the stops where it was met. */
import type { StopId } from '../../shared/match/play.ts'
import { termsOfStops } from '../../stops/terms.ts'
import type { KeptCard, Progress } from './progress.ts'

export interface DeckCard {
  readonly term: string
  /** Where it was met, in the order of the line. */
  readonly stops: readonly StopId[]
  /** null: it was never learned. */
  readonly kept: KeptCard | null
}

/** In the order in which the line brings the terms. */
export function deckOf({ stops, cards }: Progress): readonly DeckCard[] {
  const met = Object.entries(termsOfStops).filter(([stop]) => Object.hasOwn(stops, stop))
  const terms = [...new Set(met.flatMap(([, own]) => own))]
  return terms.map((term) => ({
    term,
    stops: met.flatMap(([stop, own]) => (own.includes(term) ? [stop] : [])),
    kept: cards[term] ?? null,
  }))
}

/** What is to be learned until midnight: first what is due, by time, then what is new. */
export function dueToday(deck: readonly DeckCard[], now: Date): readonly DeckCard[] {
  const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime()
  const due = deck.filter(({ kept }) => kept !== null && kept.due < midnight)
  return [
    ...due.toSorted((a, b) => (a.kept?.due ?? 0) - (b.kept?.due ?? 0)),
    ...deck.filter(({ kept }) => kept === null),
  ]
}
