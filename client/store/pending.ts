/** Questions that a panel asks of the taps that are on their way. */
import type { StopIntent } from '../../stops/types.ts'

export type Pending = readonly StopIntent[]

/** The newest tap of this kind that has no answer yet; null when there is none. */
export function pendingOf<K extends StopIntent['kind']>(
  pending: Pending,
  kind: K,
): Extract<StopIntent, { kind: K }> | null {
  const found = pending.findLast((each): each is Extract<StopIntent, { kind: K }> => each.kind === kind)
  return found ?? null
}
