/** Data Kitchen: its phases and their times, which is all that a planner and a phone elsewhere need to know of it. */
import type { Form, PlannedStop } from '../../shared/lessons/plan.ts'

/** In this order. */
export const PHASES = [
  'bet',
  'sort',
  'rule',
  'blind',
  'machine',
  'teams',
  'filter',
  'switch',
  'again',
  'say',
  'said',
] as const
export type KitchenPhase = (typeof PHASES)[number]
const ONLY_FULL: readonly KitchenPhase[] = ['rule', 'filter', 'say', 'said']
const ONLY_REMATCH: readonly KitchenPhase[] = ['switch', 'again']

/** Seconds at the designed pace. */
export const SECONDS: Readonly<Record<Form, Readonly<Record<KitchenPhase, number>>>> = {
  full: {
    bet: 100,
    sort: 200,
    rule: 95,
    blind: 35,
    machine: 40,
    teams: 50,
    filter: 35,
    switch: 25,
    again: 35,
    say: 85,
    said: 40,
  },
  express: {
    bet: 60,
    sort: 110,
    rule: 0,
    blind: 30,
    machine: 30,
    teams: 40,
    filter: 0,
    switch: 20,
    again: 30,
    say: 0,
    said: 0,
  },
}

export function phasesOf({ form, rematch }: Omit<PlannedStop, 'stop'>): readonly KitchenPhase[] {
  return PHASES.filter((phase) => {
    if (ONLY_FULL.includes(phase)) return form === 'full'
    return rematch || !ONLY_REMATCH.includes(phase)
  })
}
