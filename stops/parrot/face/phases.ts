import type { PlannedStop } from '../../../shared/lessons/plan.ts'
import { playedOf } from '../timetable.ts'
import { PHASES } from '../types.ts'
import type { ParrotView } from '../view-types.ts'

/** As a host counts them: questions and chips are one. */
export const phases: readonly string[] = PHASES.filter((phase) => phase !== 'chips')

export const phaseOf = ({ phase }: ParrotView): string => (phase === 'chips' ? 'question' : phase)

export function skips(planned: PlannedStop): readonly string[] {
  const played = playedOf(planned)
  return phases.filter((phase) => !played.some((one) => one === phase))
}
