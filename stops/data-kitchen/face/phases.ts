import type { PlannedStop } from '../../../shared/lessons/plan.ts'
import { PHASES, phasesOf } from '../timetable.ts'
import type { KitchenView } from '../types.ts'

/** As a host counts them. */
export const phases: readonly KitchenView['phase'][] = PHASES

export const phaseOf = ({ phase }: KitchenView): string => phase

export function skips(planned: PlannedStop): readonly string[] {
  const played = phasesOf(planned)
  return phases.filter((phase) => !played.includes(phase))
}
