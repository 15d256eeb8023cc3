import type { PlannedStop } from '../../../shared/lessons/plan.ts'
import { phasesOf } from '../content.ts'
import { PHASES } from '../types.ts'
import type { BoardView } from '../view-types.ts'

/** As a host counts them. */
export const phases: readonly string[] = PHASES

export const phaseOf = ({ phase }: BoardView): string => phase

/** Phases that this form does not have. */
export function skips(planned: PlannedStop): readonly string[] {
  const played = phasesOf(planned)
  return PHASES.filter((phase) => !played.includes(phase))
}
