/** A share on a slider in steps of a quarter bit: small shares are as far apart as large ones, as they are in the score. */
import type { Ruler } from '../../../client/moves/amount-move.ts'

export const SHARE_STEP = 0.25

export const shareRuler: Ruler = {
  /** log2 of the smallest share that can be said. */
  from: -10,
  to: 0,
  placeOf: (share) => Math.min(0, Math.max(-10, Math.round(Math.log2(share) / SHARE_STEP) * SHARE_STEP)),
  amountAt: (place) => 2 ** place,
}

/** Where the slider stands before anybody has touched it: what is measured now, as near as it can stand. */
export function startShare(now: number | undefined): number {
  return shareRuler.amountAt(shareRuler.placeOf(now ?? 0))
}
