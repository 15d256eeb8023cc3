import type { PlannedStop } from '../../../shared/lessons/plan.ts'
import { PHASES } from '../types.ts'
import type { ReceiptView } from '../view-types.ts'

/** As a host counts them. */
export const phases: readonly string[] = PHASES

export const phaseOf = ({ phase }: ReceiptView): string => phase

/** The short form ends with the ticket. */
export const skips = ({ form }: PlannedStop): readonly string[] => (form === 'full' ? [] : ['coal', 'spent', 'say'])
