/** What a stop and its phases are called, and what it is about: known before any of it has come. */
import { faces } from '../../stops/faces.ts'
import { minutesOf, type Plan } from '../../shared/lessons/plan.ts'
import { usualMinutes } from '../../shared/lessons/usual.ts'
import type { StopId } from '../../shared/match/play.ts'
import { usual } from '../../stops/minutes.ts'
import { textOf } from '../locale/t.ts'

export function stopName(id: StopId): string {
  return textOf('stop', id)
}

export function phaseName(id: StopId, phase: string): string {
  return textOf('phase', `${id}.${phase}`)
}

/** What the class will do there, for whoever decides when the train leaves. */
export function stopAhead(id: StopId): string {
  return textOf('ahead', id)
}

export function lessonName(id: string): string {
  return textOf('lesson', id)
}

/** Of all stops. */
export const cards = faces.map(({ card }) => card)

/** Whole minutes as they usually go, at a pace that stretches every bell. */
export function minutesAhead(plan: Plan, pace: number | null): number {
  return usualMinutes(plan, usual, cards, pace ?? 1)
}

/** The same if every bell rings out; never less than usual, which may have waited for a measurement. */
export function minutesAtMost(plan: Plan, pace: number | null): number {
  return Math.max(minutesAhead(plan, pace), minutesOf(plan, cards, pace ?? 1))
}
