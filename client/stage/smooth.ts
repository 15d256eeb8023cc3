/**
 * From the losses of single batches to a track. Batches jump, and a batch on which the train derailed jumps off the
 * page, so the track is laid along the middle half of the last batches; the raw points stay visible beside it.
 */
import type { LossPoint } from '../../shared/lab/shapes.ts'

const batches = 16

/** Points whose loss is a number: a divergence may end in one that is not. */
export function measuredPoints(points: readonly LossPoint[]): LossPoint[] {
  return points.filter(({ bits }) => Number.isFinite(bits))
}

/** At each value, the mean of the middle half (interquartile mean) of it and of up to fifteen before it. */
export function middleOfLast(values: readonly number[]): number[] {
  return values.map((_, i) => {
    const window = values.slice(Math.max(0, i - batches + 1), i + 1).sort((a, b) => a - b)
    const cut = Math.floor(window.length / 4)
    const middle = window.slice(cut, window.length - cut)
    return middle.reduce((sum, value) => sum + value, 0) / middle.length
  })
}
