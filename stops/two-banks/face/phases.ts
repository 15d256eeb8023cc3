import type { PlannedStop } from '../../../shared/lessons/plan.ts'
import { PHASES } from '../types.ts'
import type { BanksView } from '../view-types.ts'

/** As a host counts them. */
export const phases: readonly string[] = PHASES

export const phaseOf = ({ phase }: BanksView): string => phase

export function skips({ form }: PlannedStop): readonly string[] {
  return form === 'express' ? ['say', 'answer'] : []
}
