/** A line through losses of single batches, which jump: what stands on screens as "on the last batches". */

const batches = 16

/** At each value, the mean of the middle half (interquartile mean) of it and of up to fifteen before it. */
export function middleOfLast(values: readonly number[]): number[] {
  return values.map((_, i) => middleHalf(values.slice(Math.max(0, i - batches + 1), i + 1)))
}

/** The last one of these alone; null: there is none. */
export function middleNow(values: readonly number[]): number | null {
  return values.length === 0 ? null : middleHalf(values.slice(-batches))
}

function middleHalf(window: readonly number[]): number {
  const sorted = window.toSorted((a, b) => a - b)
  const cut = Math.floor(sorted.length / 4)
  const middle = sorted.slice(cut, sorted.length - cut)
  return middle.reduce((sum, value) => sum + value, 0) / middle.length
}
