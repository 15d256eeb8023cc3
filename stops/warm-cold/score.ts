/** How near a try came, and what a search was worth. */
import type { SeatScore } from '../../shared/match/chip-scores.ts'
import type { SeatId } from '../../shared/match/types.ts'
import { memoized } from '../../shared/measures/memoized.ts'
import type { TokenId } from '../../shared/packs/pack.ts'
import { BOUNDARY } from '../../shared/packs/pack.ts'
import { GIVEN, WORTH } from './content.ts'
import type { Hunt, Search, Side } from './types.ts'

/** Of all words so many are as near to the secret as this one, or nearer; 1 is the secret itself. */
export function placeOf(cosines: readonly number[], word: TokenId): number {
  return placesIn(cosines)[word] ?? cosines.length - 1
}

/** Of every word. They are counted once: each view of a match asks for those of all tries. */
const placesIn = memoized((cosines: readonly number[]): readonly number[] => {
  const nearest = cosines.filter((_, word) => word !== BOUNDARY).toSorted((a, b) => b - a)
  // Words that are equally near share the last of their places.
  const places = new Map(nearest.map((cosine, i) => [cosine, i + 1]))
  return cosines.map((cosine) => places.get(cosine) ?? nearest.filter((other) => other >= cosine).length)
})

/** The words with which everybody begins, the nearest first: never the secret itself. */
export function givenIn(cosines: readonly number[]): TokenId[] {
  const order = [...cosines.keys()]
    .filter((word) => word !== BOUNDARY)
    .toSorted((a, b) => (cosines[b] ?? 0) - (cosines[a] ?? 0))
  const places = GIVEN.map((part, i) => Math.max(1 + i, Math.round(part * order.length) - 1))
  return places.flatMap((place) => order[place] ?? [])
}

/** The nearest place of these tries; null: none. */
export function bestPlace(cosines: readonly number[], tries: readonly TokenId[]): number | null {
  return tries.length === 0 ? null : Math.min(...tries.map((word) => placeOf(cosines, word)))
}

/**
 * Bits by which a search beats a blind one: so many tries in the dark come, at their best, to about place V / (tries + 1). Each
 * further try raises that, so the best moment of the search counts, and a search never costs anything.
 */
export function searchWorth(cosines: readonly number[], tries: readonly TokenId[]): number {
  const words = cosines.length - 1
  const bits = tries.map((_, i) => Math.log2(words / (i + 2) / (bestPlace(cosines, tries.slice(0, i + 1)) ?? words)))
  return WORTH * Math.max(0, ...bits)
}

export function triesOf({ tries }: Pick<Search, 'tries'>, seat: SeatId): readonly TokenId[] {
  return Object.hasOwn(tries, seat) ? (tries[seat] ?? []) : []
}

/** Found it, or has no more tries. */
export function isOver(hunt: Hunt, side: Side, seat: SeatId, most: number): boolean {
  const tries = triesOf(hunt[side], seat)
  return tries.length >= most || tries.includes(hunt.secret)
}

/** What each seat's search was worth; nobody's where nothing was measured. */
export function worths({ cosines, tries }: Search): Pick<SeatScore, 'seat' | 'saved'>[] {
  if (cosines === null) return []
  return Object.entries(tries).map(([seat, words]) => ({ seat, saved: searchWorth(cosines, words) }))
}
