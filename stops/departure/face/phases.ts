import type { PlannedStop } from '../../../shared/lessons/plan.ts'
import { PHASES } from '../types.ts'
import type { DepartureView } from '../view-types.ts'

/** As a host counts them. */
export const phases: readonly string[] = PHASES

export const phaseOf = ({ phase }: DepartureView): string => phase

/** The short form has nothing to draw. */
export const skips = ({ form }: PlannedStop): readonly string[] => (form === 'full' ? [] : ['draw'])
