export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

/** Arithmetic mean; NaN for an empty list, because there is none. */
export function mean(values: readonly number[]): number {
  return sum(values) / values.length
}
