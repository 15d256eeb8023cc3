import type { PlannedStop } from '../../../shared/lessons/plan.ts'
import { PHASES } from '../types.ts'
import type { GarageView } from '../view-types.ts'

/** As a host counts them. */
export const phases: readonly string[] = PHASES

export const phaseOf = ({ phase }: GarageView): string => phase

/** Phases that a plan without a rematch does not have. */
export const skips = ({ rematch }: PlannedStop): readonly string[] => (rematch ? [] : ['again', 'moved'])
