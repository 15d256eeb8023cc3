/** A plan as people read it: its stops in their order. */
import type { StopId } from '../../shared/match/stop.ts'
import '../locale/en/room.ts'
import { textOf } from '../locale/t.ts'

export function lessonOf(plan: readonly StopId[]): string {
  return plan.map((stop) => textOf('activity', stop)).join(' → ')
}
