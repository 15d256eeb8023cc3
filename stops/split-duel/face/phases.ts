import type { PlannedStop } from '../../../shared/lessons/plan.ts'
import { stepsOf } from '../timetable.ts'
import type { SplitView } from '../view-types.ts'

/** As a host counts them. */
export const phases: readonly SplitView['phase'][] = [
  'couple',
  'bet',
  'race',
  'lists',
  'word',
  'ticket',
  'rematch',
  'say',
]

export const phaseOf = ({ phase }: SplitView): string => phase

export function skips(planned: PlannedStop): readonly string[] {
  const played = stepsOf(planned).map(({ phase }) => phase)
  return phases.filter((phase) => !played.includes(phase))
}
