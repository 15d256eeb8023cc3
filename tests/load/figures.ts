/** Figures as load runs print them. */
import type { RecordableHistogram } from 'node:perf_hooks'

export function tenths(value: number): number {
  return Math.round(value * 10) / 10
}

/** `taken`: from a tap to its answer, µs. */
export function inMs(taken: RecordableHistogram) {
  const ms = (micro: number) => tenths(micro / 1_000)
  return { p50: ms(taken.percentile(50)), p99: ms(taken.percentile(99)), most: ms(taken.max) }
}

export function record(taken: RecordableHistogram, ms: number): void {
  taken.record(Math.max(1, Math.round(ms * 1_000)))
}
