/** How long a plan takes: for whoever plans or leads, and for no phone. */
import { minutesOf, type Plan } from '../../shared/lessons/plan.ts'
import { usualMinutes } from '../../shared/lessons/usual.ts'
import { usual } from '../../stops/minutes.ts'
import { cards } from './names.ts'

/** Whole minutes as they usually go, at a pace that stretches every bell. */
export function minutesAhead(plan: Plan, pace: number | null): number {
  return usualMinutes(plan, usual, cards, pace ?? 1)
}

/** The same if every bell rings out; never less than usual, which may have waited for a measurement. */
export function minutesAtMost(plan: Plan, pace: number | null): number {
  return Math.max(minutesAhead(plan, pace), minutesOf(plan, cards, pace ?? 1))
}
