/**
 * What a team can decide, as one number: a candidate as it is, a candidate that is repaired first, or one that is trained from the
 * start for these users.
 */
import { DEED_STEPS, PRICE, type Deed } from './content.ts'
import { MAKERS } from './types.ts'
import type { Options } from '../../shared/moves/choose.ts'

const COUNT = MAKERS.length

export const DECISIONS: Options = { options: 2 * COUNT + 1 }

export interface Decision {
  readonly deed: Deed
  /** Place of the candidate; null where it begins from nothing. */
  readonly at: number | null
}

export function decisionOf(option: number): Decision {
  if (option >= 2 * COUNT) return { deed: 'retrain', at: null }
  return option < COUNT ? { deed: 'ship', at: option } : { deed: 'fix', at: option - COUNT }
}

/** Bits that its coal costs. */
export function priceOf(option: number): number {
  return PRICE * DEED_STEPS[decisionOf(option).deed]
}
