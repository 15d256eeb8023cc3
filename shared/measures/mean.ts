export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

/** Of independent measurements (divided by n - 1); NaN for fewer than two. */
export function sampleVariance(values: readonly number[]): number {
  const middle = mean(values)
  return sum(values.map((value) => (value - middle) ** 2)) / (values.length - 1)
}

/** Arithmetic mean; NaN for an empty list, because there is none. */
export function mean(values: readonly number[]): number {
  return sum(values) / values.length
}

/** Of sorted values; between the two in the middle where there are two. null for an empty list. */
export function median(sorted: readonly number[]): number | null {
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]]
  return low === undefined || high === undefined ? null : (low + high) / 2
}
