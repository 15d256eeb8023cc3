/** Each form of a stop, with the rematch and without it where there is one: a name for the test, and the plan. */
import type { PlannedStop, StopCard } from '../../shared/lessons/plan.ts'

export function waysToPlay({ id, forms, hasRematch }: StopCard): [way: string, planned: PlannedStop][] {
  return forms.flatMap((form) =>
    (hasRematch ? [true, false] : [false]).map((rematch): [string, PlannedStop] => [
      `${form}${rematch ? ' with rematch' : ''}`,
      { stop: id, form, rematch },
    ]),
  )
}
