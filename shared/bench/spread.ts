/** A handful of timings in five numbers. The median is the figure; the quartiles say how far to trust it. */
import { entryAt } from '../measures/entries.ts'

export interface Spread {
  readonly least: number
  readonly lower: number
  readonly median: number
  readonly upper: number
  /** How many timings. */
  readonly count: number
}

/** Quartiles by linear interpolation between ranks (Hyndman & Fan 1996, type 7). Throws on an empty list. */
export function spreadOf(values: readonly number[]): Spread {
  if (values.length === 0) throw new RangeError('no timings')
  const sorted = [...values].sort((a, b) => a - b)
  const at = (share: number): number => {
    const rank = share * (sorted.length - 1)
    const below = Math.floor(rank)
    const above = Math.min(below + 1, sorted.length - 1)
    const low = entryAt(sorted, below)
    return low + (rank - below) * (entryAt(sorted, above) - low)
  }
  return { least: entryAt(sorted, 0), lower: at(0.25), median: at(0.5), upper: at(0.75), count: sorted.length }
}
