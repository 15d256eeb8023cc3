/** A loss curve as a phone needs it. */
import type { LossPoint } from '../../../shared/lab/shapes.ts'

/** More than this many are no longer told apart on a phone. */
const MOST = 100

/**
 * Every second, fourth, eighth ... of the measured points, and always the newest: as they grow in number, a point that
 * is left out does not come back. Points above the summit stay, so that no runaway is lost.
 */
export function thinned(points: readonly LossPoint[], summitBits: number): readonly LossPoint[] {
  const every = 2 ** Math.max(0, Math.ceil(Math.log2(points.length / MOST)))
  return points.filter(({ bits }, i) => i % every === 0 || i === points.length - 1 || !(bits <= summitBits))
}
