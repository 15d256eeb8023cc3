/** In which heaps a simulated player lays its chips: who is bold all in one, who is timid in four. */
import type { Random } from '../measures/random.ts'
import type { Mind } from './mind.ts'

/** So many places the most timid of them lays chips on. */
const MOST_PLACES = 4
/** Fewer than so many chips stay in the hand. */
const MOST_IN_HAND = 4

export function stakesOf(chips: number, { boldness }: Mind, random: Random): number[] {
  const laid = chips - random.below(Math.min(MOST_IN_HAND, chips))
  const stake = Math.ceil(laid / (1 + Math.round((1 - boldness) * (MOST_PLACES - 1))))
  return Array.from({ length: Math.ceil(laid / stake) }, (_, i) => Math.min(stake, laid - i * stake))
}
