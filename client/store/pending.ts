/** Questions that a panel asks of the taps that are on their way. */
import type { ActivityIntent } from '../../stops/types.ts'

export type Pending = readonly ActivityIntent[]

/** The newest tap of this kind that has no answer yet; null when there is none. */
export function pendingOf<K extends ActivityIntent['kind']>(
  pending: Pending,
  kind: K,
): Extract<ActivityIntent, { kind: K }> | null {
  const found = pending.findLast((each): each is Extract<ActivityIntent, { kind: K }> => each.kind === kind)
  return found ?? null
}
