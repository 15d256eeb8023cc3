import type { PlannedStop } from '../../../shared/lessons/plan.ts'
import { PHASES } from '../types.ts'
import type { BlankView } from '../view-types.ts'

/** As a host counts them. */
export const phases: readonly string[] = PHASES

export const phaseOf = ({ phase }: BlankView): string => phase

/** Phases that a short plan does not have. */
export const skips = ({ form }: PlannedStop): readonly string[] => (form === 'full' ? [] : ['say', 'answer'])
