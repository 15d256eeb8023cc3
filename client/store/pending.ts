/** Questions that a panel asks of the taps that are on their way. */
import type { Tap } from '../../shared/match/play.ts'

export type Pending<T extends Tap = Tap> = readonly T[]

/** The newest tap of this kind that has no answer yet; null when there is none. */
export function pendingOf<T extends Tap, const A extends T['ask']>(
  pending: Pending<T>,
  ask: A,
): Extract<T, { ask: A }> | null {
  const found = pending.findLast((each): each is Extract<T, { ask: A }> => each.ask === ask)
  return found ?? null
}
