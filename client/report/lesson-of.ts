/** A plan as people read it: its stops in their order. */
import type { StopId } from '../../stops/types.ts'
import '../locale/en/room.ts'
import { t } from '../locale/t.ts'

export function lessonOf(plan: readonly StopId[]): string {
  return plan.map((stop) => t(`activity.${stop}`)).join(' → ')
}
