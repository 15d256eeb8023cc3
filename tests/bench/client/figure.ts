/** One measured figure of the client, beside its goal. */
export interface Figure {
  readonly what: string
  readonly unit: 'kB' | 'ms' | 'files' | 'messages'
  /** The largest value that is good; null where none was set. */
  readonly goal: number | null
  /** Every repetition, in the order of measuring. */
  readonly values: readonly number[]
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const [low, high] = [sorted[middle - 1], sorted[middle]]
  return sorted.length % 2 === 1 ? high : (low + high) / 2
}
