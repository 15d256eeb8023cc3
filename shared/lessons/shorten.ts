/**
 * "We have eight minutes left": plans that fit. What is behind and what is on stays; each stop ahead is played as it was
 * planned, in a shorter way, or not at all. All ways are tried, by the minute (a knapsack with a choice for each stop).
 */
import { isSamePlan, type Plan, type PlannedStop, type StopCard } from './plan.ts'
import { waysOf } from './usual.ts'

export interface Change {
  readonly from: PlannedStop
  /** null: it is left out. */
  readonly to: PlannedStop | null
}

export interface Shortened {
  readonly plan: Plan
  readonly changes: readonly Change[]
  /** Of what is ahead now. */
  readonly minutes: number
}

export interface Ahead {
  readonly plan: Plan
  /** Place of the first stop that can still be changed. */
  readonly from: number
  /** Whole minutes for what is ahead. */
  readonly left: number
  readonly cards: readonly StopCard[]
  /** Whole minutes of a stop. */
  readonly minutes: (planned: PlannedStop) => number
}

/** What a plan is worth: first it keeps as many stops as it can, or it leaves as many as it can as they are. */
type Worth = (planned: PlannedStop, now: PlannedStop | null) => number

/** A second visit, such as a check after the one before, is worth the first one too: without it that was for nothing. */
const PAIR = 2

/** At most two plans, which differ; none where all that is ahead fits. */
export function shortened(ahead: Ahead): readonly Shortened[] {
  const { plan, from, left, minutes } = ahead
  const rest = plan.slice(from)
  if (rest.reduce((sum, planned) => sum + minutes(planned), 0) <= left) return []
  const pairs = new Set(rest.filter(({ stop }, at) => plan.slice(0, from + at).some((other) => other.stop === stop)))
  const weight = (planned: PlannedStop) => (pairs.has(planned) ? PAIR : 1)
  // A minute that is played counts too, but never as much as a stop.
  const worth = (kept: number, same: number): Worth => {
    return (planned, now) => (now === null ? 0 : weight(planned) * (kept + (now === planned ? same : 0)) + minutes(now))
  }
  const found = [best(ahead, worth(1e7, 1e4)), best(ahead, worth(1e4, 1e7))]
  return found.filter((one, at) => found.findIndex((other) => sameChoice(one, other)) === at)
}

/** A plan of before, while the train has not passed the place where the two part. */
export function canTakeBack(before: Plan, now: Plan, stop: number): boolean {
  return !isSamePlan(before, now) && isSamePlan(before.slice(0, stop + 1), now.slice(0, stop + 1))
}

function best({ plan, from, left, cards, minutes }: Ahead, worth: Worth): Shortened {
  let paths: readonly (Path | undefined)[] = [{ worth: 0, chosen: [] }]
  for (const planned of plan.slice(from)) {
    const next: (Path | undefined)[] = []
    for (const now of [planned, ...shorterWays(planned, cards, minutes), null]) {
      const takes = now === null ? 0 : minutes(now)
      for (const [spent, path] of paths.entries()) {
        if (path === undefined || spent + takes > left) continue
        const total = path.worth + worth(planned, now)
        const other = next[spent + takes]
        if (other === undefined || total > other.worth)
          next[spent + takes] = { worth: total, chosen: [...path.chosen, now] }
      }
    }
    paths = next
  }
  const known = paths.filter((path) => path !== undefined)
  const [first] = known.toSorted((one, other) => other.worth - one.worth)
  const chosen = first?.chosen ?? plan.slice(from).map(() => null)
  const kept = chosen.filter((now) => now !== null)
  return {
    plan: [...plan.slice(0, from), ...kept],
    changes: plan.slice(from).flatMap((planned, at) => {
      const to = chosen[at] ?? null
      return to === planned ? [] : [{ from: planned, to }]
    }),
    minutes: kept.reduce((sum, planned) => sum + minutes(planned), 0),
  }
}

interface Path {
  readonly worth: number
  readonly chosen: readonly (PlannedStop | null)[]
}

function shorterWays(planned: PlannedStop, cards: readonly StopCard[], minutes: Ahead['minutes']) {
  const card = cards.find(({ id }) => id === planned.stop)
  const ways = card === undefined ? [] : waysOf(card).map((way) => ({ ...planned, ...way }))
  return ways.filter((way) => minutes(way) < minutes(planned))
}

function sameChoice(one: Shortened, other: Shortened): boolean {
  const signs = ({ changes }: Shortened) => JSON.stringify(changes)
  return signs(one) === signs(other)
}
