/** What the report tells of Time capsule beside its story: the second watch, the alarms of each team, and the week in bits. */
import { mean } from '../../shared/measures/mean.ts'
import type { Seat, SeatId, TeamId } from '../../shared/match/types.ts'
import { rungBy, type Rung } from './score.ts'
import { alarmsOf, type CapsuleStory, storyOf } from './story.ts'
import { isFrom, PLANS, type CapsuleState, type PlanName } from './types.ts'

/** What the alarms of a team have come to, on average. */
export interface TeamRung {
  readonly team: TeamId
  readonly falseAlarms: number
  readonly late: number
  readonly saved: number
}

export interface CapsuleResult extends CapsuleStory {
  /** Of all alarms in the second watch. null: there was none, or nobody has set one. */
  readonly again: CapsuleStory['alarms']
  /** By watch. */
  readonly teams: readonly (readonly TeamRung[])[]
  /** Bits a word of the week after the change, by what was done. null: not measured, or not told. */
  readonly week: Readonly<Record<PlanName, number | null>>
}

type Seats = Readonly<Record<SeatId, Seat>>

/** Of what has been told; null: nothing yet. */
export function resultOf(state: CapsuleState, seats: Seats): CapsuleResult | null {
  const story = storyOf(state)
  if (story === null) return null
  const bits = (plan: PlanName) => (isFrom(state, 'after') ? (state.weeks[plan]?.all ?? null) : null)
  return {
    ...story,
    again: alarmsOf(state, 1),
    teams: state.watches.map((_, at) => teamRungs(state, at, seats)),
    week: Object.fromEntries(PLANS.map((plan) => [plan, bits(plan)])) as Record<PlanName, number | null>,
  }
}

/** Teams in which somebody has set an alarm, once it is told. */
export function teamRungs(state: CapsuleState, at: number, seats: Seats): TeamRung[] {
  const byTeam = Map.groupBy(Object.entries(rungBy(state, at)), ([seat]) => seats[seat]?.team ?? '')
  return [...byTeam].map(([team, members]) => {
    const average = (of: (rung: Rung) => number) => mean(members.map(([, rung]) => of(rung)))
    return {
      team,
      falseAlarms: average(({ falseAlarms }) => falseAlarms),
      late: average(({ late }) => late),
      saved: average(({ saved }) => saved),
    }
  })
}
