/** A plan as people read it: its stops in their order. */
import { arrow } from '../locale/t.ts'
import type { Plan } from '../../shared/lessons/plan.ts'
import { stopName } from '../faces/names.ts'

export function lessonOf(plan: Plan): string {
  return plan.map(({ stop }) => stopName(stop)).join(` ${arrow()} `)
}
