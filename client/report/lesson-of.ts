/** A plan as people read it: its stops in their order. */
import type { StopId } from '../../shared/match/stop.ts'
import { stopName } from '../faces/names.ts'

export function lessonOf(plan: readonly StopId[]): string {
  return plan.map((stop) => stopName(stop)).join(' → ')
}
