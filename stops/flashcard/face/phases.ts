import type { PlannedStop } from '../../../shared/lessons/plan.ts'
import { PHASES } from '../content.ts'
import type { FlashcardView } from '../types.ts'

/** As a host counts them. */
export const phases: readonly FlashcardView['phase'][] = PHASES

export const phaseOf = ({ phase }: FlashcardView): string => phase

/** In short nobody cures a false belief. */
export const skips = ({ form }: PlannedStop): readonly string[] => (form === 'express' ? ['dose', 'fixed'] : [])
