/** The whole line in its four parts, each stop once, where a class meets it first. */
import type { StopId } from '../../shared/match/play.ts'
import { lessons } from '../../stops/lessons.ts'

export interface LinePart {
  /** Locale text `lesson.<id>`. */
  readonly id: string
  readonly stops: readonly StopId[]
}

export function lineParts(): readonly LinePart[] {
  const seen = new Set<StopId>()
  return lessons
    .filter(({ group }) => group === 'line')
    .map(({ id, plan }) => ({
      id,
      stops: plan.flatMap(({ stop }) => {
        const isNew = !seen.has(stop)
        seen.add(stop)
        return isNew ? [stop] : []
      }),
    }))
}
