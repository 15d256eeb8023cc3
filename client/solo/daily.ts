/** The small ones of a day: the same for everybody who plays on it, because their dice hang on the date alone. */
import { isSamePlan, type Plan } from '../../shared/lessons/plan.ts'
import { dailies } from '../../stops/lessons.ts'

/** Which of them a match is, and of which day; null: none. Seeds of other matches are drawn, and are no date. */
export function dailyOf({
  plan,
  seed,
}: {
  readonly plan: Plan
  readonly seed: number
}): { id: string; day: number } | null {
  const found = dailies.find((each) => isSamePlan(each.plan, plan))
  return found === undefined || !isDay(seed) ? null : { id: found.id, day: seed }
}

function isDay(seed: number): boolean {
  const [month, date] = [Math.floor(seed / 100) % 100, seed % 100]
  return seed > 20_000_000 && seed < 30_000_000 && month >= 1 && month <= 12 && date >= 1 && date <= 31
}
