/** A plan as people read it: its stops in their order. */
import type { ActivityId } from '../../stops/types.ts'
import '../locale/en/room.ts'
import { t } from '../locale/t.ts'

export function lessonOf(plan: readonly ActivityId[]): string {
  return plan.map((stop) => t(`activity.${stop}`)).join(' → ')
}
