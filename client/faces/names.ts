/** What a stop and its phases are called, and what it is about: known before any of it has come. */
import { faces } from '../../stops/faces.ts'
import type { StopId } from '../../shared/match/play.ts'
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
