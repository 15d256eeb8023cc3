/** Between which losses the days are drawn: all that can be seen, and a little room. Not from 0: days differ by tenths of a bit. */
import type { WatchShown } from '../view-types.ts'

/** Bits a word. */
export function rangeOf({ quiet, levels, days }: WatchShown): readonly [low: number, high: number] {
  const all = [...quiet, ...levels.map(({ bits }) => bits), ...days.map(({ bits }) => bits)]
  const [low, high] = [Math.min(...all), Math.max(...all)]
  const room = Math.max(0.05, (high - low) * 0.1)
  return [low - room, high + room]
}

/** Where in it so many bits lie: 0 the lowest, 1 the highest. */
export function partIn(watch: WatchShown): (bits: number) => number {
  const [low, high] = rangeOf(watch)
  return (bits) => (bits - low) / (high - low)
}
