/**
 * Awards of a match that is over: each for something that was measured, each to one winner, and none where nobody earned
 * it. Nobody else is ranked.
 */
import type { Outcome, TeamScore } from '../activities/activity.ts'
import { mean } from '../measures/mean.ts'
import type { Match, TeamId } from './types.ts'
import type { Award } from './view-types.ts'

/** Cards that a team must have bet on in each half of a match before a rise says anything. */
const ENOUGH_CARDS = 2

export function awards({ seats }: Pick<Match, 'seats'>, outcomes: readonly Outcome[]): Award[] {
  return [cleanestCargo(outcomes), bestForecast(seats, outcomes), mostImproved(outcomes)].filter(
    (award) => award !== null,
  )
}

/** The team whose sentences saved most bits on key words, if the interval says that they did. */
function cleanestCargo(outcomes: readonly Outcome[]): Award | null {
  const helped = outcomes.flatMap(({ run }) => run?.credit ?? []).filter(({ verdict }) => verdict === 'helped')
  const best = helped.toSorted((a, b) => b.mean - a.mean)[0]
  return best === undefined ? null : { kind: 'cargo', team: best.team, name: null, bits: best.mean }
}

/** The player whose forecast of the drop was nearest to what was measured. */
function bestForecast(seats: Match['seats'], outcomes: readonly Outcome[]): Award | null {
  const forecasts = outcomes.flatMap(({ run }) => {
    if (run === null || run.beforeBits === null || run.afterBits === null) return []
    const drop = run.beforeBits - run.afterBits
    return run.forecasts.map(({ seat, dropBits }) => ({ seat, off: Math.abs(dropBits - drop) }))
  })
  const best = forecasts.toSorted((a, b) => a.off - b.off).find(({ seat }) => !(seats[seat]?.removed ?? true))
  const seat = best === undefined ? undefined : seats[best.seat]
  return best === undefined || seat === undefined
    ? null
    : { kind: 'forecast', team: seat.team, name: seat.name, bits: best.off }
}

/** The team that saved more bits a card in the second half of its cards than in the first. */
function mostImproved(outcomes: readonly Outcome[]): Award | null {
  const scores = Map.groupBy(
    outcomes.flatMap(({ cards }) => cards.flat()),
    ({ team }) => team,
  )
  const rises = [...scores].flatMap(([team, all]) => riseOf(team, all))
  const best = rises.toSorted((a, b) => b.bits - a.bits)[0]
  return best === undefined || best.bits <= 0
    ? null
    : { kind: 'improved', team: best.team, name: null, bits: best.bits }
}

function riseOf(team: TeamId, scores: readonly TeamScore[]): { team: TeamId; bits: number }[] {
  const half = Math.floor(scores.length / 2)
  if (half < ENOUGH_CARDS) return []
  const saved = (part: readonly TeamScore[]): number => mean(part.map((score) => score.saved))
  return [{ team, bits: saved(scores.slice(-half)) - saved(scores.slice(0, half)) }]
}
