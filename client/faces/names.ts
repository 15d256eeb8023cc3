/** What a stop and its phases are called, and what it is about: known before any of it has come. */
import { faces } from '../../stops/faces.ts'
import type { StopId } from '../../shared/match/stop.ts'
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

/** Lessons that a host may begin with. More is chosen in the lobby. */
export const lessons = {
  full: faces.map(({ id }) => id),
  express: faces.filter(({ inExpress }) => inExpress).map(({ id }) => id),
} as const

export function minutesOf(plan: readonly StopId[]): number {
  return plan.reduce((sum, stop) => sum + (faces.find(({ id }) => id === stop)?.minutes ?? 0), 0)
}
