/**
 * From the losses of single batches to a track. Batches jump, and a batch on which the train derailed jumps off the
 * page, so the track is laid along the middle half of the last batches; the raw points stay visible beside it.
 */
import type { LossPoint } from '../../shared/lab/shapes.ts'

/** Points whose loss is a number: a divergence may end in one that is not. */
export function measuredPoints(points: readonly LossPoint[]): LossPoint[] {
  return points.filter(({ bits }) => Number.isFinite(bits))
}
