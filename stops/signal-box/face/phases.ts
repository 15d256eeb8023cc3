import type { PlannedStop } from '../../../shared/lessons/plan.ts'
import { phasesOf } from '../content.ts'
import { PHASES } from '../types.ts'
import type { SignalView } from '../view-types.ts'

/** As a host counts them. */
export const phases: readonly string[] = PHASES

export const phaseOf = ({ phase }: SignalView): string => phase

/** Phases that a plan without a rematch does not have. */
export const skips = (planned: PlannedStop): readonly string[] => {
  const played = phasesOf(planned)
  return PHASES.filter((phase) => !played.includes(phase))
}
